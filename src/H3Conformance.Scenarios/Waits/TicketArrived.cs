namespace H3Conformance.Scenarios.Waits;

/// <summary>A session ticket came.</summary>
public sealed record TicketArrived : Condition;
