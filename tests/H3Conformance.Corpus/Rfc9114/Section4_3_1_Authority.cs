namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_3_1_Authority(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-4.3.1-9")]
    public Task Host_may_repeat_authority() =>
        Run(stimulus: [SendRequest(Request, Get.With("host", Authority))])
        .Should().BeAnswered();

    // "Exactly one" is said of the three others only.
    [RequirementCases("rfc9114-4.3.1-6")]
    [InlineData("equal")]
    [InlineData("other.example")]
    public Task A_repeated_authority_is_malformed(string second) =>
        Run(
            stimulus: [SendRequest(Request, new(ValueList.Create<Field>([.. Get.Fields, Field.Of(":authority", second == "equal" ? Authority : second)])))],
            twin: [SendRequest(Request, Get)])
        .Case(second).InferredFrom("RFC 9114 4.3.1: a request has one target").Should().BeMalformed();

    [Requirement("rfc9114-4.3.1-x1")]
    public Task A_path_may_hold_every_delimiter() =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":path", "/-._~%20!$&'()*+,;=:@?/?"))])
        .Should().BeAnsweredUnless400();
}
