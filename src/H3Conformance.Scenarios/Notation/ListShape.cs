namespace H3Conformance.Scenarios.Notation;

/// <summary><c>[item item …]</c></summary>
public sealed record ListShape(Shape Item) : Shape;
