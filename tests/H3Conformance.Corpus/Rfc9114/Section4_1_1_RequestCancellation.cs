namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_1_1_RequestCancellation(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-4.1.1-8")]
    public Task A_request_that_is_cancelled_by_RESET_STREAM_leaves_the_connection_usable() =>
        Run(stimulus: [SendFields(Request, Post), WaitFor(new SentIsAcknowledged()), ResetStream(Request, H3Error.RequestCancelled)])
        .Should().LeaveTheConnectionUsable();

    [Requirement("rfc9114-4.1.1-8")]
    public Task A_request_that_is_cancelled_by_STOP_SENDING_leaves_the_connection_usable() =>
        Run(stimulus: [SendFields(Request, Post), StopSending(Request, H3Error.RequestCancelled), FinishStream(Request)])
        .Should().LeaveTheConnectionUsable();

    [Requirement("rfc9114-4.1.1-8")]
    public Task A_request_that_is_cancelled_in_both_directions_does_not_harm_another() =>
        Run(stimulus: [SendFields("neighbour", Post), SendFields(Request, Post), ResetStream(Request, H3Error.RequestCancelled), StopSending(Request, H3Error.RequestCancelled), SendLastData("neighbour", "h3c-5")])
        .Should().BeAnswered("neighbour");
}
