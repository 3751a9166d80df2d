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

    [RequirementCases("rfc9114-7.2.5-1")]
    [InlineData(0UL)]
    [InlineData(1UL)]
    public Task Push_IDs_stay_within_MAX_PUSH_ID(ulong maximum) =>
        Run([SendFrame(Control, new MaxPushIdFrame(maximum)), WaitFor(new SentIsAcknowledged()), SendRequest(Request, GetWithPush), WaitFor(new StreamEnded(Request))])
        .Case($"{maximum}").WhereShown("server push", static outcome => outcome.Pushes.Count > 0).Should()
        .Show($"no push ID above {maximum}", outcome => outcome.Pushes.All(push => push.PushId <= maximum));

    [Requirement("rfc9114-7.2.5-4")]
    public Task A_repeated_promise_has_equal_fields() =>
        Run(RepeatedPromises.Ask(GetWithPush)).WhereShown("repeated promise", RepeatedPromises.AreThere).Should()
        .Show("equal fields in all promises of a push ID", RepeatedPromises.AreEqual);

    [RequirementCases("rfc9114-7.2.5-x1")]
    [InlineData(0UL)]
    [InlineData(8UL)]
    [InlineData((1UL << 62) - 1)]
    public Task MAX_PUSH_ID_may_repeat_its_value(ulong maximum) =>
        Run([SendFrame(Control, new MaxPushIdFrame(maximum)), SendFrame(Control, new MaxPushIdFrame(maximum)), SendRequest(Request, Get)])
        .Case($"{maximum}").Should().BeAnswered();
}
