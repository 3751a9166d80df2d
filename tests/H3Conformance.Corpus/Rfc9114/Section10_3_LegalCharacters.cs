namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section10_3_LegalCharacters(Target target) : ConformanceTest(target)
{
    // RFC 9110 5.6.2: what a token may hold. Servers drop or refuse some of it as a matter of policy.
    [Requirement("rfc9114-10.3-1")]
    public Task A_name_may_hold_every_character_of_a_token() =>
        Run(stimulus: [SendRequest(Request, Get.With("x!#$%&'*+-.^_`|~0123456789", "value"))])
        .InferredFrom("RFC 9110 5.6.2").Should().BeAnswered();

    [RequirementCases("rfc9114-10.3-2")]
    [InlineData("nothing", "")]
    [InlineData("HTAB inside", "a\tb")]
    [InlineData("above ASCII", "a\u0080b")]
    [InlineData("0xff", "\u00ff")]
    public Task A_value_may_be_empty_or_hold_any_field_content(string what, string value) =>
        Run(stimulus: [SendRequest(Request, Get.With("x-name", value))])
        .Case(what).InferredFrom("RFC 9110 5.5").Should().BeAnswered();
}
