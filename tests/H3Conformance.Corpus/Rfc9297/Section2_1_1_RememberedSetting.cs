using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9297;

public sealed class Section2_1_1_RememberedSetting(Target target) : EarlyDataTest(target)
{
    [Requirement("rfc9297-2.1.1-5")]
    public Task SETTINGS_H3_DATAGRAM_is_not_lowered_where_0_RTT_is_accepted() =>
        Compare().WhereOffered(Feature.HttpDatagrams)
        .Should().Show("SETTINGS_H3_DATAGRAM not below its remembered value", static outcome => Then(outcome, SettingId.H3Datagram) >= Before(outcome, SettingId.H3Datagram));
}
