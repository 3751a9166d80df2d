namespace H3Conformance.Scenarios.Waits;

/// <summary>The server admits so many more streams.</summary>
public sealed record StreamsAreAdmitted(bool Bidirectional, ulong Count) : Condition;
