namespace H3Conformance.Scenarios.Evidence.Entries;

internal sealed record NoteLogged(TimeSpan Time, string Text) : LogEntry(Time);
