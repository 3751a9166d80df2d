using System.Runtime.CompilerServices;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section5_2_GracefulShutdown(Target target) : ConformanceTest(target)
{
    private const ulong MaxRequestStream = (1UL << 62) - 4;

    [Requirement("rfc9114-5.2-8")]
    public Task GOAWAY_identifiers_do_not_rise() =>
        RunToTheEnd().Should().Satisfy(new TakesLeave("GOAWAY identifiers that do not rise", static outcome =>
            outcome.Goaways.Zip(outcome.Goaways.Skip(1)).All(static pair => pair.Second <= pair.First)));

    [Requirement("rfc9114-5.2-12")]
    public Task A_graceful_shutdown_ends_with_H3_NO_ERROR() =>
        RunToTheEnd().Should().Satisfy(new TakesLeave("no close, or one with H3_NO_ERROR", static outcome =>
            outcome.Ending is null or { Cause: EndCause.Timeout } || outcome.Ending is { Application: true, ErrorCode: { } code } && new H3Error(code) == H3Error.NoError));

    [Requirement("rfc9114-5.2-x1")]
    public Task GOAWAY_names_a_request_stream() =>
        RunToTheEnd().Should().Satisfy(new TakesLeave("identifiers of client-initiated bidirectional streams", static outcome =>
            outcome.Goaways.All(static id => id % 4 == 0 && id <= MaxRequestStream)));

    [Requirement("rfc9114-5.2-x3")]
    public Task GOAWAY_does_not_rule_a_request_out_that_is_answered() =>
        RunToTheEnd().Should().Satisfy(new TakesLeave("identifiers above that of the answered request", static outcome =>
            outcome.Streams[Request] is not { IsAnswered: true } answered || outcome.Goaways.All(id => id > answered.Stream.Value)));

    [Requirement("rfc9114-5.2-3")]
    public Task A_request_above_the_identifier_of_GOAWAY_is_not_served() =>
        RunTooLate().Should().Satisfy(new TakesLeave("no response to the late request", static outcome => !outcome.Streams["late"].IsAnswered));

    [Requirement("rfc9114-4.1.1-4")]
    public Task A_request_above_the_identifier_of_GOAWAY_is_reset_with_H3_REQUEST_REJECTED() =>
        RunTooLate().Should().Satisfy(new TakesLeave("RESET_STREAM with H3_REQUEST_REJECTED, if any", static outcome =>
            outcome.Streams["late"].ResetCode is null || outcome.Streams["late"].ResetCode == H3Error.RequestRejected));

    private Trial RunToTheEnd([CallerMemberName] string test = "") =>
        Run([SendRequest(Request, GetGoodbye), WaitFor(new StreamEnded(Request))], test).WhereShown("GOAWAY", static outcome => outcome.Goaways.Count > 0);

    // A request that is not complete keeps the connection open.
    private Trial RunTooLate([CallerMemberName] string test = "") =>
        Run(
            [
                SendFields("open", Post), SendRequest(Request, GetGoodbye), WaitFor(new StreamEnded(Request)),
                SendRequest("late", Get), WaitFor(new StreamEnded("late")),
            ],
            test)
        .WhereShown("GOAWAY that rules the late request out", static outcome =>
            outcome.Goaways.Count > 0 && outcome.Streams.TryGetValue("late", out var late) && outcome.Goaways[^1] <= late.Stream.Value);
}
