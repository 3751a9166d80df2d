using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section3_2_3_RememberedCapacity(Target target) : EarlyDataTest(target)
{
    [Requirement("rfc9204-3.2.3-3")]
    public Task SETTINGS_after_accepted_0_RTT_repeat_the_maximum_table_capacity() =>
        Compare().WhereOffered(Feature.DynamicTable).WhereShown("table capacity on the connection before", static outcome => Before(outcome, SettingId.QpackMaxTableCapacity) > 0)
        .Should().Show("SETTINGS_QPACK_MAX_TABLE_CAPACITY of the remembered value", static outcome => Then(outcome, SettingId.QpackMaxTableCapacity) == Before(outcome, SettingId.QpackMaxTableCapacity));
}
