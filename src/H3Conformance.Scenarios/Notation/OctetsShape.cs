namespace H3Conformance.Scenarios.Notation;

/// <summary>Octets: <c>0x</c> and hex digits, text with escapes, or the content of a file.</summary>
public sealed record OctetsShape : Shape;
