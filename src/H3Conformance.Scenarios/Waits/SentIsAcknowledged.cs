namespace H3Conformance.Scenarios.Waits;

/// <summary>All that the scenario's actions sent is acknowledged.</summary>
public sealed record SentIsAcknowledged : Condition;
