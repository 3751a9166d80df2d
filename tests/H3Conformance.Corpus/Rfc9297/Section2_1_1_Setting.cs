using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9297;

public sealed class Section2_1_1_Setting(Target target) : DatagramTest(target)
{
    [Requirement("rfc9297-2.1.1-1")]
    public Task The_setting_of_the_server_is_0_or_1() =>
        Run([SendRequest(Request, Get)])
        .Should().Show("SETTINGS_H3_DATAGRAM is absent, 0 or 1", static outcome => outcome.Announced.Settings.Find(SettingId.H3Datagram) is null or <= 1);

    [Requirement("rfc9297-2.1.1-1")]
    public Task A_setting_of_0_is_legal() =>
        Run([.. SendSetting(SettingId.H3Datagram, 0), SendRequest(Request, Get)])
        .Should().BeAnswered();

    [RequirementCases("rfc9297-2.1.1-2")]
    [InlineData(2)]
    [InlineData(65535)]
    public Task A_setting_of_neither_0_nor_1_is_H3_SETTINGS_ERROR(int value) =>
        Run(
            stimulus: [TakeDatagramFrames, .. SendSetting(SettingId.H3Datagram, (ulong)value)],
            twin: [TakeDatagramFrames, .. SendSetting(SettingId.H3Datagram, 1)])
        .Case($"{value}").WhereOffered(Feature.HttpDatagrams).Should().CloseTheConnectionWith(H3Error.SettingsError);

    [Requirement("rfc9297-2.1.1-3")]
    public Task No_DATAGRAM_comes_unless_both_sides_have_set_the_setting() =>
        Run([TakeDatagramFrames, Announce(SettingId.H3Datagram, 0), SendRequest(Request, Get)])
        .Should().Show("no DATAGRAM frame", static outcome => outcome.Datagrams.Count == 0);

    [Requirement("rfc9297-2.1.1-x1")]
    public Task The_setting_without_max_datagram_frame_size_is_no_error() =>
        Run([.. SendSetting(SettingId.H3Datagram, 1), SendRequest(Request, Get)])
        .Should().BeAnswered();
}
