using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section7_2_7_MaxPushId(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-7.2.7-1")]
    public Task MAX_PUSH_ID_on_a_request_stream_is_H3_FRAME_UNEXPECTED() =>
        Run(
            stimulus: [SendFields(Request, Post), .. Pause, SendFrame(Request, new MaxPushIdFrame(8))],
            twin: [SendFields(Request, Post), .. Pause, SendLastFrame(Request, UnknownFrame.ReservedFrame(7, Bytes.Hex("08")))])
        .Unless(Moot.WhenAnsweredUnfinished(Request)).Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    [Requirement("rfc9114-7.2.7-2")]
    public Task The_server_sends_no_MAX_PUSH_ID() =>
        Run(stimulus: [])
        .Should().Show("no MAX_PUSH_ID on the server's control stream", static outcome =>
            !outcome.ServerStreams.Any(static stream => stream.FrameTypes.Contains(Http3FrameType.MaxPushId)));

    [Requirement("rfc9114-7.2.7-4")]
    public Task A_MAX_PUSH_ID_that_falls_is_H3_ID_ERROR() =>
        Run(
            stimulus: [SendFrame(Control, new MaxPushIdFrame(10)), SendFrame(Control, new MaxPushIdFrame(9))],
            twin: [SendFrame(Control, new MaxPushIdFrame(10)), SendFrame(Control, new MaxPushIdFrame(11))])
        .Should().CloseTheConnectionWith(H3Error.IdError);

    [Requirement("rfc9114-7.2.7-4")]
    public Task A_MAX_PUSH_ID_that_stays_is_no_error() =>
        Run(stimulus: [SendFrame(Control, new MaxPushIdFrame(10)), SendFrame(Control, new MaxPushIdFrame(10))])
        .Should().LeaveTheConnectionUsable();
}
