namespace H3Conformance.Corpus.Rfc9218;

/// <summary>PRIORITY_UPDATE of type 0xf0701. A server without push may ignore it, as one without priorities does.</summary>
public sealed class Section7_2_PushedResponses(Target target) : ConformanceTest(target)
{
    private const string UnknownFrames = "RFC 9114 9";

    private static Action Update(ulong pushId) => SendFrame(Control, new PriorityUpdateFrame(Push: true, pushId, Bytes.Utf8("u=1")));

    private static Action Unknown(string payload) => SendFrame(Control, UnknownFrame.ReservedFrame(7, Bytes.Hex(payload)));

    [Requirement("rfc9218-7.2-8")]
    public Task PRIORITY_UPDATE_for_a_push_without_MAX_PUSH_ID_is_H3_ID_ERROR() =>
        Run(stimulus: [Update(0)], twin: [Unknown("00")])
        .Should().CloseTheConnectionOrIgnore(H3Error.IdError, UnknownFrames);

    [Requirement("rfc9218-7.2-8")]
    public Task PRIORITY_UPDATE_for_a_push_above_MAX_PUSH_ID_is_H3_ID_ERROR() =>
        Run(
            stimulus: [SendFrame(Control, new MaxPushIdFrame(10)), Update(11)],
            twin: [SendFrame(Control, new MaxPushIdFrame(10)), Unknown("0b")])
        .Should().CloseTheConnectionOrIgnore(H3Error.IdError, UnknownFrames);

    [Requirement("rfc9218-7.2-8")]
    public Task PRIORITY_UPDATE_for_a_push_that_was_not_promised_is_H3_ID_ERROR() =>
        Run(
            stimulus: [SendFrame(Control, new MaxPushIdFrame(10)), Update(10)],
            twin: [SendFrame(Control, new MaxPushIdFrame(10)), Unknown("0a")])
        .Should().CloseTheConnectionOrIgnore(H3Error.IdError, UnknownFrames);

    [Requirement("rfc9218-7.2-8")]
    public Task PRIORITY_UPDATE_for_a_push_that_was_promised_is_legal() =>
        Run([SendFrame(Control, new MaxPushIdFrame(0)), WaitFor(new SentIsAcknowledged()), SendRequest(Request, GetWithPush), WaitFor(new StreamEnded(Request)), Update(0)])
        .WhereShown("server push", static outcome => outcome.Pushes.Any(static push => push.IsPromise && push.PushId == 0)).Should().LeaveTheConnectionUsable();
}
