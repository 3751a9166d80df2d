using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Waits;

/// <summary>All of these hold at the same time, as for a close once everything arrived.</summary>
public sealed record AllHold(ValueList<Condition> Conditions) : Condition;
