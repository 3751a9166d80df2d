namespace H3Conformance.Scenarios.Waits;

/// <summary>The server's decoder acknowledged so many insertions (RFC 9204 section 2.1.4).</summary>
public sealed record InsertionsAcknowledged(ulong Count) : Condition;
