using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section7_2_5_PushPromise(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-7.2.5-11")]
    public Task PUSH_PROMISE_on_a_request_stream_is_H3_FRAME_UNEXPECTED() =>
        Run(
            stimulus: [SendFields(Request, Post), .. Pause, SendFrame(Request, Promise)],
            twin: [SendFields(Request, Post), .. Pause, SendLastFrame(Request, UnknownFrame.ReservedFrame(7, Bytes.Empty))])
        .Unless(Moot.WhenAnsweredUnfinished(Request)).Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    [Requirement("rfc9114-7.2.5-11")]
    public Task PUSH_PROMISE_on_the_control_stream_is_H3_FRAME_UNEXPECTED() =>
        Run(
            stimulus: [SendFrame(Control, new MaxPushIdFrame(8)), SendFrame(Control, Promise)],
            twin: [SendFrame(Control, new MaxPushIdFrame(8)), SendFrame(Control, UnknownFrame.ReservedFrame(7, Bytes.Empty))])
        .Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    private PushPromiseFrame Promise => Encoded.Promise(0, Get);
}
