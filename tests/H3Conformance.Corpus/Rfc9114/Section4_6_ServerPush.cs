namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_6_ServerPush(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-4.6-x1")]
    public Task Nothing_is_pushed_without_MAX_PUSH_ID() =>
        Run(stimulus: [SendRequest(Request, Get), WaitFor(new StreamEnded(Request))])
        .Should().Show("no PUSH_PROMISE and no push stream", static outcome => outcome.Pushes.Count == 0);
}
