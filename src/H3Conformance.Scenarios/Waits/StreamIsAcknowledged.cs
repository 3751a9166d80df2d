using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Waits;

/// <summary>All that was sent on a stream so far is acknowledged: a server knows a unidirectional stream by its first octets, and a reset drops those that it has not got.</summary>
public sealed record StreamIsAcknowledged(StreamName Stream) : Condition;
