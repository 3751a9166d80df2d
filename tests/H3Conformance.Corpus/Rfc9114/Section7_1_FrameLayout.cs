using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section7_1_FrameLayout(Target target) : ConformanceTest(target)
{
    private static readonly Action OpenControlStream = OpenUniStream(Control, Http3StreamType.Control);
    private static readonly Bytes SomeContent = Bytes.Repeat((byte)'a', 10);

    [RequirementCases("rfc9114-7.1-2")]
    [InlineData(0x07)] // GOAWAY
    [InlineData(0x0d)] // MAX_PUSH_ID
    public Task Octets_after_the_last_field_are_H3_FRAME_ERROR(ulong type) =>
        Run(
            stimulus: [SendFrame(Control, new UnknownFrame(type, Bytes.Hex("00 00")))],
            twin: [SendFrame(Control, new UnknownFrame(type, Bytes.Hex("00")))])
        .Case(new Http3FrameType(type).ToString()).Should().CloseTheConnectionWith(H3Error.FrameError);

    [RequirementCases("rfc9114-7.1-2")]
    [InlineData(0x07)] // GOAWAY
    [InlineData(0x0d)] // MAX_PUSH_ID
    public Task A_Length_of_0_where_a_field_is_needed_is_H3_FRAME_ERROR(ulong type) =>
        Run(
            stimulus: [SendFrame(Control, new UnknownFrame(type, Bytes.Empty))],
            twin: [SendFrame(Control, UnknownFrame.ReservedFrame(7, Bytes.Empty))])
        .Case(new Http3FrameType(type).ToString()).Should().CloseTheConnectionWith(H3Error.FrameError);

    [RequirementCases("rfc9114-7.1-2")]
    [InlineData("06")] // Identifier
    [InlineData("06 40")] // Identifier, half a Value
    [InlineData("06 10 07")] // Identifier, Value, Identifier
    public Task SETTINGS_that_ends_inside_a_setting_is_H3_FRAME_ERROR(string payload) =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, new UnknownFrame(Http3FrameType.Settings, Bytes.Hex(payload)))],
            twin: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty)])
        .Case(payload).Should().CloseTheConnectionWith(H3Error.FrameError, or: new Alternative(H3Error.SettingsError, "RFC 9114 8.1"));

    [RequirementCases("rfc9114-7.1-3")]
    [InlineData(0x07)] // GOAWAY
    [InlineData(0x0d)] // MAX_PUSH_ID
    public Task A_Length_that_ends_inside_a_variable_length_integer_is_H3_FRAME_ERROR(ulong type) =>
        Run(
            stimulus: [SendFrame(Control, new UnknownFrame(type, Bytes.Hex("40")))],
            twin: [SendFrame(Control, UnknownFrame.ReservedFrame(7, Bytes.Hex("40")))])
        .Case(new Http3FrameType(type).ToString()).Should().CloseTheConnectionWith(H3Error.FrameError);

    [Requirement("rfc9114-7.1-3")]
    public Task SETTINGS_that_ends_inside_an_Identifier_is_H3_FRAME_ERROR() =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, new UnknownFrame(Http3FrameType.Settings, Bytes.Hex("40")))],
            twin: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty)])
        .Should().CloseTheConnectionWith(H3Error.FrameError, or: new Alternative(H3Error.SettingsError, "RFC 9114 8.1"));

    // No server has promised anything here: to one that looks at no more than the Type, the Push ID is wrong.
    [RequirementCases("rfc9114-7.1-2")]
    [InlineData("0000")]
    [InlineData("")]
    public Task CANCEL_PUSH_that_is_more_or_less_than_its_Push_ID_is_H3_FRAME_ERROR(string payload) =>
        Run(
            stimulus: [SendFrame(Control, new UnknownFrame(Http3FrameType.CancelPush, Bytes.Hex(payload)))],
            twin: [SendFrame(Control, UnknownFrame.ReservedFrame(7, Bytes.Hex(payload)))])
        .Case($"{payload.Length / 2} octets").Should().CloseTheConnectionWith(H3Error.FrameError, or: new Alternative(H3Error.IdError, "RFC 9114 7.2.3"));

    [Requirement("rfc9114-7.1-3")]
    public Task CANCEL_PUSH_that_ends_inside_its_Push_ID_is_H3_FRAME_ERROR() =>
        Run(
            stimulus: [SendFrame(Control, new UnknownFrame(Http3FrameType.CancelPush, Bytes.Hex("40")))],
            twin: [SendFrame(Control, UnknownFrame.ReservedFrame(7, Bytes.Hex("40")))])
        .Should().CloseTheConnectionWith(H3Error.FrameError, or: new Alternative(H3Error.IdError, "RFC 9114 7.2.3"));

    [Requirement("rfc9114-7.1-4")]
    public Task FIN_inside_DATA_is_H3_FRAME_ERROR() =>
        Run(
            stimulus: [SendFields(Request, Post), .. Pause, SendLastFrame(Request, new DataFrame(SomeContent) { DeclaredLength = 11 })],
            twin: [SendFields(Request, Post), .. Pause, SendLastFrame(Request, new DataFrame(SomeContent))])
        .Unless(Moot.UnlessEchoed(Request, SomeContent)).Should().CloseTheConnectionWith(H3Error.FrameError);

    [Requirement("rfc9114-7.1-4")]
    public Task FIN_inside_HEADERS_is_H3_FRAME_ERROR()
    {
        var headers = Encoded.Headers(Get);
        return Run(
            stimulus: [SendLastFrame(Request, headers with { DeclaredLength = headers.EncodedFieldSection.Length + 1 })],
            twin: [SendLastFrame(Request, headers)])
        .Should().CloseTheConnectionWith(H3Error.FrameError);
    }

    [Requirement("rfc9114-7.1-4")]
    public Task FIN_inside_a_frame_of_reserved_type_is_H3_FRAME_ERROR() =>
        Run(
            stimulus: [SendFields(Request, Post), .. Pause, SendLastFrame(Request, UnknownFrame.ReservedFrame(7, SomeContent) with { DeclaredLength = 11 })],
            twin: [SendFields(Request, Post), .. Pause, SendLastFrame(Request, UnknownFrame.ReservedFrame(7, SomeContent))])
        .Unless(Moot.UnlessEchoed(Request, Bytes.Empty)).Should().CloseTheConnectionWith(H3Error.FrameError);

    [Requirement("rfc9114-7.1-4")]
    public Task FIN_inside_the_Type_is_H3_FRAME_ERROR() =>
        Run(
            stimulus: [SendFields(Request, Post), .. Pause, SendLastBytes(Request, Bytes.Hex("40" /* half a Type */))],
            twin: [SendFields(Request, Post), .. Pause, SendLastBytes(Request, Bytes.Hex("40 21 00" /* Type, Length */))])
        .Unless(Moot.UnlessEchoed(Request, Bytes.Empty)).Should().CloseTheConnectionWith(H3Error.FrameError);

    [Requirement("rfc9114-7.1-4")]
    public Task FIN_inside_the_Length_is_H3_FRAME_ERROR() =>
        Run(
            stimulus: [SendFields(Request, Post), .. Pause, SendLastBytes(Request, Bytes.Hex("21 40" /* Type, half a Length */))],
            twin: [SendFields(Request, Post), .. Pause, SendLastBytes(Request, Bytes.Hex("21 40 00" /* Type, Length */))])
        .Unless(Moot.UnlessEchoed(Request, Bytes.Empty)).Should().CloseTheConnectionWith(H3Error.FrameError);
}
