namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section7_2_4_2_RememberedSettings(Target target) : EarlyDataTest(target)
{
    [Requirement("rfc9114-7.2.4.2-10")]
    public Task SETTINGS_after_accepted_0_RTT_reduce_no_limit() =>
        Compare().Should().Show("no setting below its remembered value", static outcome => Understood.All(id => Then(outcome, id) >= Before(outcome, id)));

    [Requirement("rfc9114-7.2.4.2-11")]
    public Task SETTINGS_after_accepted_0_RTT_leave_out_none_that_was_not_at_its_default() =>
        Compare().WhereShown("setting at another value than its default", static outcome => Remembered(outcome).Any())
        .Should().Show("every setting that was not at its default", static outcome => Remembered(outcome).All(id => outcome.Announced.Settings.Find(id) is not null));
}
