using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Evidence.Entries;

internal sealed record OutcomeLogged(TimeSpan Time, Outcome Outcome) : LogEntry(Time);
