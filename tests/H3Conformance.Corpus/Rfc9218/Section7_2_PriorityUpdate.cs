using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9218;

/// <summary>To a server without priorities PRIORITY_UPDATE is unknown, and it ignores it.</summary>
public sealed class Section7_2_PriorityUpdate(Target target) : ConformanceTest(target)
{
    private const string UnknownFrames = "RFC 9114 9";

    private static PriorityUpdateFrame Update(ulong id, bool push = false) => new(push, id, Bytes.Utf8("u=1"));

    [RequirementCases("rfc9218-7.2-2")]
    [InlineData(false)]
    [InlineData(true)]
    public Task PRIORITY_UPDATE_behind_a_header_section_is_H3_FRAME_UNEXPECTED(bool push) =>
        Run(
            stimulus: [SendFields(Request, Post), .. Pause, SendFrame(Request, Update(0, push))],
            twin: [SendFields(Request, Post), .. Pause, SendLastFrame(Request, UnknownFrame.ReservedFrame(7, Bytes.Hex("00")))])
        .Case(push ? "push" : "request").Unless(Moot.WhenAnsweredUnfinished(Request)).Should().CloseTheConnectionOrIgnore(H3Error.FrameUnexpected, UnknownFrames);

    [RequirementCases("rfc9218-7.2-2")]
    [InlineData(false)]
    [InlineData(true)]
    public Task PRIORITY_UPDATE_at_the_start_of_a_request_is_H3_FRAME_UNEXPECTED(bool push) =>
        Run(
            stimulus: [SendFrame(Request, Update(0, push))],
            twin: [SendFrame(Request, UnknownFrame.ReservedFrame(7, Bytes.Hex("00"))), SendFields(Request, Get), FinishStream(Request)])
        .Case(push ? "push" : "request").Should().CloseTheConnectionOrIgnore(H3Error.FrameUnexpected, UnknownFrames);

    [RequirementCases("rfc9218-7.2-4")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public Task PRIORITY_UPDATE_for_a_stream_of_another_kind_is_H3_ID_ERROR(ulong stream) =>
        Run(stimulus: [SendFrame(Control, Update(stream))], twin: [SendFrame(Control, Update(0))])
        .Case($"{stream}").Should().CloseTheConnectionOrIgnore(H3Error.IdError, UnknownFrames);

    [RequirementCases("rfc9218-7.2-6")]
    [InlineData(400)]
    [InlineData(0x3ffffffffffffffc)]
    public Task PRIORITY_UPDATE_for_a_stream_beyond_the_limit_is_H3_ID_ERROR(ulong stream) =>
        Run(stimulus: [SendFrame(Control, Update(stream))], twin: [SendFrame(Control, Update(0))])
        .Case($"{stream}").Unless(outcome => outcome.RequestStreamLimit > stream / 4 ? "the server admits the stream" : null)
        .Should().CloseTheConnectionOrIgnore(H3Error.IdError, UnknownFrames);

    // RFC 9114 6.1 wants servers to admit a hundred requests at a time.
    [Requirement("rfc9218-7.2-6")]
    public Task PRIORITY_UPDATE_for_the_hundredth_request_is_legal() =>
        Run([SendFrame(Control, Update(396))])
        .Unless(static outcome => outcome.RequestStreamLimit < 100 ? "the server admits fewer streams" : null).Should().LeaveTheConnectionUsable();

    [Requirement("rfc9218-7.2-9")]
    public Task The_server_sends_no_PRIORITY_UPDATE() =>
        Run([SendRequest(Request, Get.With("priority", "u=1")), WaitFor(new StreamEnded(Request))])
        .Should().KeepToTheRule();

    [RequirementCases("rfc9218-7.2-x1")]
    [InlineData("80 0f 07 00 00")]
    [InlineData("80 0f 07 00 01 40")]
    [InlineData("80 0f 07 01 00")]
    public Task PRIORITY_UPDATE_without_a_whole_identifier_is_H3_FRAME_ERROR(string frame) =>
        Run(stimulus: [SendBytes(Control, Bytes.Hex(frame))], twin: [SendFrame(Control, Update(0))])
        .Case(frame).Should().CloseTheConnectionOrIgnore(H3Error.FrameError, UnknownFrames);

    [RequirementCases("rfc9218-7.2-x2")]
    [InlineData(false)]
    [InlineData(true)]
    public Task PRIORITY_UPDATE_does_not_stand_for_SETTINGS(bool push) =>
        Run(
            stimulus: [OpenUniStream(Control, Http3StreamType.Control), SendFrame(Control, Update(0, push)), SendFrame(Control, SettingsFrame.Empty)],
            twin: [OpenUniStream(Control, Http3StreamType.Control), SendFrame(Control, SettingsFrame.Empty), SendFrame(Control, Update(0))])
        .Case(push ? "push" : "request").Should().CloseTheConnectionWith(H3Error.MissingSettings);
}
