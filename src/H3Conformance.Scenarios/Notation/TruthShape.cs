namespace H3Conformance.Scenarios.Notation;

/// <summary><c>yes</c> or <c>no</c>.</summary>
public sealed record TruthShape : Shape;
