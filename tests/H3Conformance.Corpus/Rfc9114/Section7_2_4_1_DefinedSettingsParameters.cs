namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section7_2_4_1_DefinedSettingsParameters(Target target) : ConformanceTest(target)
{
    private static readonly Action OpenControlStream = OpenUniStream(Control, Http3StreamType.Control);

    [RequirementCases("rfc9114-7.2.4.1-2")]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(148_764_065_110_560_899, VarInt.MaxValue)] // the largest there is
    public Task A_setting_of_reserved_identifier_has_no_meaning(ulong n, ulong value) =>
        Run(stimulus: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty.With(SettingId.Reserved(n), value)), SendRequest(Request, Get)])
        .Case(SettingId.Reserved(n).ToString()).Should().BeAnswered();

    [RequirementCases("rfc9114-7.2.4.1-3")]
    [InlineData(0x02, 0)] // SETTINGS_ENABLE_PUSH
    [InlineData(0x03, 100)] // SETTINGS_MAX_CONCURRENT_STREAMS
    [InlineData(0x04, 65_535)] // SETTINGS_INITIAL_WINDOW_SIZE
    [InlineData(0x05, 16_384)] // SETTINGS_MAX_FRAME_SIZE
    public Task A_setting_of_HTTP_2_is_H3_SETTINGS_ERROR(ulong id, ulong value) =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty.With(new SettingId(id), value))],
            twin: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty.With(SettingId.Reserved(7), value))])
        .Case($"0x{id:x2}").Should().CloseTheConnectionWith(H3Error.SettingsError);

    [Requirement("rfc9114-7.2.4.1-3")]
    public Task A_setting_of_HTTP_2_in_more_octets_than_needed_is_H3_SETTINGS_ERROR() =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, new SettingsFrame([new Setting(new VarInt(0x02, 8), 0)]))],
            twin: [OpenControlStream, SendFrame(Control, new SettingsFrame([new Setting(new VarInt(SettingId.Reserved(7).Value, 8), 0)]))])
        .Should().CloseTheConnectionWith(H3Error.SettingsError);

    // RFC 9114 11.2.2 reserves it as well, but HTTP/2 has no setting of this number, and an unknown one is ignored.
    [Requirement("rfc9114-7.2.4.1-3")]
    public Task The_setting_of_identifier_0_is_H3_SETTINGS_ERROR_or_ignored() =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty.With(new SettingId(0x00), 0))],
            twin: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty.With(SettingId.Reserved(7), 0))])
        .Should().CloseTheConnectionOrIgnore(H3Error.SettingsError, "RFC 9114 7.2.4");

    [Requirement("rfc9114-7.2.4.1-3")]
    public Task A_setting_of_HTTP_2_after_others_is_H3_SETTINGS_ERROR() =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty.With(SettingId.MaxFieldSectionSize, 100_000).With(new SettingId(0x02), 0))],
            twin: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty.With(SettingId.MaxFieldSectionSize, 100_000).With(SettingId.Reserved(7), 0))])
        .Should().CloseTheConnectionWith(H3Error.SettingsError);

    [Requirement("rfc9114-7.2.4.1-3")]
    public Task The_server_sends_no_setting_of_HTTP_2() =>
        Run(stimulus: [])
        .Should().Show("no identifier from 0x02 to 0x05 in the server's SETTINGS", static outcome =>
            !outcome.Announced.Settings.Received.Any(static setting => new SettingId(setting.Id.Value).IsHttp2Reserved));
}
