namespace H3Conformance.Scenarios.Waits;

/// <summary>The connection is over.</summary>
public sealed record ConnectionIsClosed : Condition;
