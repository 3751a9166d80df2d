namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section10_9_EarlyData(Target target) : EarlyDataTest(target)
{
    // RFC 8470 3: all requests in accepted early data are processed, if only to be refused with 425.
    [Requirement("rfc9114-10.9-1")]
    public Task A_request_in_accepted_0_RTT_is_answered() =>
        RequestEarly().Should().Satisfy(new StaysUsable([Request]));
}
