namespace H3Conformance.Scenarios.Notation;

/// <summary>One of several names.</summary>
/// <param name="Names">As in a recording.</param>
/// <param name="IsOpen">A number that has no name is possible too.</param>
public sealed record NameShape(IReadOnlyList<string> Names, bool IsOpen) : Shape;
