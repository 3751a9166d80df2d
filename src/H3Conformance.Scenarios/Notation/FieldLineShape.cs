namespace H3Conformance.Scenarios.Notation;

/// <summary>A field line: <c>name=value</c>, and <c>!name=value</c> where it is never to be indexed.</summary>
public sealed record FieldLineShape : Shape;
