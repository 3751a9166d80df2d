namespace H3Conformance.Scenarios.Notation;

/// <summary>A named part of a value.</summary>
/// <param name="Name">As in a recording: lower case with underscores.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="IsRequired">It cannot be left out.</param>
/// <param name="MayBeNone"><c>none</c> is a possible value.</param>
public sealed record Member(string Name, Shape Shape, bool IsRequired, bool MayBeNone);
