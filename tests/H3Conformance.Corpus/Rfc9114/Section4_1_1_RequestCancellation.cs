using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_1_1_RequestCancellation(Target target) : ConformanceTest(target)
{
    private const ulong Little = 500;

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

    // A malformed request that goes on: both directions are open when it is cancelled.
    [Requirement("rfc9114-4.1.1-3")]
    public Task The_server_cancels_every_direction_that_is_open() =>
        Run([SendFields(Request, Post.With("Name", "value"))])
        .WhereShown("cancelled request", static outcome => outcome.Streams.GetValueOrDefault(Request) is { Status: null } stream && (stream.ResetCode ?? stream.StopCode) is not null)
        .Should().BeAnsweredSo("RESET_STREAM and STOP_SENDING", static stream => stream is { ResetCode: not null, StopCode: not null });

    // The client takes so little that a response that began cannot end, unless the page is as short as that: then it is luck whether it can be reset.
    [Requirement("rfc9114-4.1.1-5")]
    public Task A_response_that_began_is_not_reset_with_H3_REQUEST_REJECTED() =>
        Run([TakeLittle, SendRequest(Request, Get), WaitFor(new HeadersArrived(Request)), StopSending(Request, H3Error.RequestCancelled), WaitFor(new StreamEnded(Request))])
        .WhereShown("reset of a response that began", outcome => Target.Announced.Page.Length > Little && outcome.Streams.GetValueOrDefault(Request) is { Status: not null, ResetCode: not null })
        .Should().Show("another code than H3_REQUEST_REJECTED", static outcome => outcome.Streams[Request].ResetCode != H3Error.RequestRejected);

    private static Action TakeLittle => new EditTransportParameters(new SetTransportParameter(TransportParameterId.InitialMaxStreamDataBidiLocal, Bytes.Hex("41 f4" /* Little */)));
}
