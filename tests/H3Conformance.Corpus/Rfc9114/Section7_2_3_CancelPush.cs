using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section7_2_3_CancelPush(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-7.2.3-7")]
    public Task CANCEL_PUSH_on_a_request_stream_is_H3_FRAME_UNEXPECTED() =>
        Run(
            stimulus: [SendFrame(Control, new MaxPushIdFrame(8)), SendFields(Request, Post), .. Pause, SendFrame(Request, new CancelPushFrame(0))],
            twin: [SendFrame(Control, new MaxPushIdFrame(8)), SendFields(Request, Post), .. Pause, SendLastFrame(Request, UnknownFrame.ReservedFrame(7, Bytes.Hex("00")))])
        .Unless(Moot.WhenAnsweredUnfinished(Request)).Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    [Requirement("rfc9114-7.2.3-8")]
    public Task CANCEL_PUSH_without_MAX_PUSH_ID_is_H3_ID_ERROR() =>
        Run(
            stimulus: [SendFrame(Control, new CancelPushFrame(0))],
            twin: [SendFrame(Control, UnknownFrame.ReservedFrame(7, Bytes.Hex("00")))])
        .Should().CloseTheConnectionWith(H3Error.IdError);

    [Requirement("rfc9114-7.2.3-8")]
    public Task CANCEL_PUSH_above_MAX_PUSH_ID_is_H3_ID_ERROR() =>
        Run(
            stimulus: [SendFrame(Control, new MaxPushIdFrame(10)), SendFrame(Control, new CancelPushFrame(11))],
            twin: [SendFrame(Control, new MaxPushIdFrame(10)), SendFrame(Control, UnknownFrame.ReservedFrame(7, Bytes.Hex("0b")))])
        .Should().CloseTheConnectionWith(H3Error.IdError);

    [Requirement("rfc9114-7.2.3-9")]
    public Task CANCEL_PUSH_for_a_push_that_was_not_promised_is_H3_ID_ERROR() =>
        Run(
            stimulus: [SendFrame(Control, new MaxPushIdFrame(10)), SendFrame(Control, new CancelPushFrame(5))],
            twin: [SendFrame(Control, new MaxPushIdFrame(10)), SendFrame(Control, UnknownFrame.ReservedFrame(7, Bytes.Hex("05")))])
        .Should().CloseTheConnectionWith(H3Error.IdError);
}
