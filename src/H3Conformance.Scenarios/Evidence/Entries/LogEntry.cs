namespace H3Conformance.Scenarios.Evidence.Entries;

/// <summary>One thing that a run did or saw.</summary>
/// <param name="Time">On the clock of the pump.</param>
internal abstract record LogEntry(TimeSpan Time);
