namespace H3Conformance.Scenarios.Notation;

/// <summary>Text, a stream's name among them.</summary>
/// <param name="Suggestions">What is often meant; any other text is as good.</param>
public sealed record TextShape(IReadOnlyList<string> Suggestions) : Shape;
