using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section5_2_AnnouncedClose(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-3.3-7")]
    public Task A_server_that_closes_the_connection_sends_GOAWAY_first() =>
        Run([SendRequest(Request, GetGoodbye), WaitFor(new StreamEnded(Request))])
        .WhereShown("close with H3_NO_ERROR", ClosesWithoutError).Should()
        .Satisfy(new TakesLeave("GOAWAY before the close", static outcome => outcome.Goaways.Count > 0));

    [Requirement("rfc9114-5.2-7")]
    public Task A_server_that_waits_for_a_request_before_it_closes_the_connection_sends_GOAWAY() =>
        Run([
            SendFields("open", Post), SendRequest(Request, GetGoodbye), WaitFor(new StreamEnded(Request)),
            SendLastData("open", "h3c-5"), WaitFor(new StreamEnded("open")),
        ])
        .WhereShown("close with H3_NO_ERROR", ClosesWithoutError).Should()
        .Satisfy(new TakesLeave("GOAWAY before the close", static outcome => outcome.Goaways.Count > 0));

    [Requirement("rfc9114-5.2-2")]
    public Task A_request_above_the_identifier_of_GOAWAY_is_cancelled_explicitly() =>
        Run([
            SendFields("open", Post), SendRequest(Request, GetGoodbye), WaitFor(new StreamEnded(Request)),
            SendRequest("late", Get), WaitFor(new StreamEnded("late")),
        ])
        .WhereShown("GOAWAY that rules the late request out", static outcome =>
            outcome.Goaways.Count > 0 && outcome.Streams.TryGetValue("late", out var late) && outcome.Goaways[^1] <= late.Stream.Value).Should()
        .Satisfy(new TakesLeave("RESET_STREAM, or the end of the connection", static outcome => outcome.Streams["late"].ResetCode is not null || outcome.Ending is not null));

    private static bool ClosesWithoutError(Outcome outcome) =>
        outcome.Ending is { Application: true, ErrorCode: { } code } && new H3Error(code) == H3Error.NoError;
}
