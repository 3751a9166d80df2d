namespace H3Conformance.Cli.Probing.Screen;

/// <summary>Makes rows from a report: of facts where there are some, of the failure where not.</summary>
internal sealed class RowsOf(ProbeReport report)
{
    /// <param name="title">The title of the row.</param>
    /// <param name="member">The member of the report, as JSON has it.</param>
    /// <param name="facts">Its value.</param>
    /// <param name="tell">The facts in words.</param>
    public Row Row<TFacts>(string title, string member, TFacts? facts, Func<TFacts, string> tell)
        where TFacts : class =>
        facts is not null ? new Row(title, tell(facts)) : new Row(title, report.Failures.GetValueOrDefault(member, "not known"), IsOpen: true);
}
