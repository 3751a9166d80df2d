using H3Conformance.Http3.Connection.Events;

namespace H3Conformance.Scenarios.Evidence.Entries;

internal sealed record EventLogged(TimeSpan Time, Http3Event Event) : LogEntry(Time);
