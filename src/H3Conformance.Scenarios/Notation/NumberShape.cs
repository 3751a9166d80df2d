namespace H3Conformance.Scenarios.Notation;

/// <summary>A number, decimal or <c>0x</c> and hex digits, or one of its names.</summary>
/// <param name="Form">How it may be written.</param>
/// <param name="Names">What the RFCs call its values.</param>
public sealed record NumberShape(NumberForm Form, NumberNames Names) : Shape;
