using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section7_2_4_Settings(Target target) : ConformanceTest(target)
{
    private static readonly Action OpenControlStream = OpenUniStream(Control, Http3StreamType.Control);
    private static readonly SettingsFrame OneSetting = SettingsFrame.Empty.With(SettingId.MaxFieldSectionSize, 100_000);

    [Requirement("rfc9114-7.2.4-1")]
    public Task The_server_sends_SETTINGS_once() =>
        Run(stimulus: [])
        .Should().Show("the server's control stream carries SETTINGS once", static outcome =>
            outcome.ServerStreams.Where(static stream => stream.Type == Http3StreamType.Control).Sum(static stream => stream.FrameTypes.Count(static type => type == Http3FrameType.Settings)) == 1);

    [Requirement("rfc9114-7.2.4-2")]
    public Task A_second_SETTINGS_is_H3_FRAME_UNEXPECTED() =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, OneSetting), SendFrame(Control, OneSetting)],
            twin: [OpenControlStream, SendFrame(Control, OneSetting)])
        .Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    [Requirement("rfc9114-7.2.4-2")]
    public Task A_second_SETTINGS_without_settings_is_H3_FRAME_UNEXPECTED() =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, OneSetting), SendFrame(Control, SettingsFrame.Empty)],
            twin: [OpenControlStream, SendFrame(Control, OneSetting)])
        .Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    [Requirement("rfc9114-7.2.4-4")]
    public Task SETTINGS_on_a_request_stream_is_H3_FRAME_UNEXPECTED() =>
        Run(
            stimulus: [SendFields(Request, Post), .. Pause, SendFrame(Request, SettingsFrame.Empty)],
            twin: [SendFields(Request, Post), .. Pause, SendLastFrame(Request, UnknownFrame.ReservedFrame(7, Bytes.Empty))])
        .Unless(Moot.WhenAnsweredUnfinished(Request)).Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    [Requirement("rfc9114-7.2.4-5")]
    public Task The_server_sends_each_setting_once() =>
        Run(stimulus: [])
        .Should().Show("no identifier occurs twice in the server's SETTINGS", static outcome => outcome.Announced.Settings.Duplicates.Count == 0);

    [RequirementCases("rfc9114-7.2.4-6")]
    [InlineData(100_000)]
    [InlineData(200_000)]
    public Task A_setting_that_occurs_twice_may_be_H3_SETTINGS_ERROR(ulong second) =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, OneSetting.With(SettingId.MaxFieldSectionSize, second))],
            twin: [OpenControlStream, SendFrame(Control, OneSetting)])
        .Case($"{second}").Should().CloseTheConnectionOrIgnore(H3Error.SettingsError, "RFC 9114 7.2.4");

    [RequirementCases("rfc9114-7.2.4-7")]
    [InlineData(0x1234, 0)]
    [InlineData(0x12345678, 1)]
    [InlineData(VarInt.MaxValue, VarInt.MaxValue)]
    public Task A_setting_of_unknown_identifier_is_ignored(ulong id, ulong value) =>
        Run(stimulus: [OpenControlStream, SendFrame(Control, OneSetting.With(new SettingId(id), value)), SendRequest(Request, Get)])
        .Case($"0x{id:x}").Should().BeAnswered();

    [Requirement("rfc9114-7.2.4-x1")]
    public Task SETTINGS_may_be_empty() =>
        Run(stimulus: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty), SendRequest(Request, Get)])
        .Should().BeAnswered();
}
