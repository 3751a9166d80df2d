using System.Runtime.CompilerServices;
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

    // The response may have been under way as a whole before CANCEL_PUSH came.
    [Requirement("rfc9114-7.2.3-1")]
    public Task A_cancelled_push_is_not_delivered() =>
        RunCancelled().InferredFrom("RFC 9114 7.2.3").Should().Show("no whole response for push 0", static outcome => outcome.Pushes.All(static push => push.Response is null or { Finished: false }));

    [Requirement("rfc9114-7.2.3-2")]
    public Task The_open_stream_of_a_cancelled_push_is_reset_with_H3_REQUEST_CANCELLED() =>
        RunCancelled().Unless(static outcome => outcome.Pushes.Any(static push => push.Response is { Finished: true }) ? "the push was over before it was cancelled" : null)
        .Should().Show("RESET_STREAM with H3_REQUEST_CANCELLED on the push stream", static outcome =>
            outcome.Pushes.All(static push => push.Response is null || push.Response.ResetCode == H3Error.RequestCancelled));

    [Requirement("rfc9114-7.2.3-4")]
    public Task A_promise_is_kept_or_cancelled() =>
        Run([SendFrame(Control, new MaxPushIdFrame(8)), WaitFor(new SentIsAcknowledged()), SendRequest(Request, GetWithPush), WaitFor(new StreamEnded(Request))])
        .WhereShown("server push", static outcome => outcome.Pushes.Count > 0).InferredFrom("RFC 9114 7.2.3").Should()
        .Show("a push stream or CANCEL_PUSH for every promise", static outcome => outcome.Pushes.All(promise =>
            outcome.CancelledPushes.Contains(promise.PushId) || outcome.Pushes.Any(push => !push.IsPromise && push.PushId == promise.PushId)));

    private Trial RunCancelled([CallerMemberName] string test = "") =>
        Run(
            [
                SendFrame(Control, new MaxPushIdFrame(0)), WaitFor(new SentIsAcknowledged()), SendRequest(Request, GetWithPush), WaitFor(new StreamEnded(Request)),
                WaitFor(new ServerStreamIsOpen(StreamName.ServerPush)), SendFrame(Control, new CancelPushFrame(0)),
            ],
            test)
        .WhereShown("push that goes on", static outcome => outcome.Pushes.Any(static push => push.Response is not null));
}
