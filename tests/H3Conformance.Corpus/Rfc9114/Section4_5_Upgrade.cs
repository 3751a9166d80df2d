namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_5_Upgrade(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-4.5-x1")]
    public Task A_request_is_never_answered_with_101() =>
        Run(stimulus: [SendRequest(Request, Get)])
        .Should().BeAnsweredSo("no status 101", static response => response.IsAnswered && response.Status != 101 && !response.InterimStatuses.Contains(101));
}
