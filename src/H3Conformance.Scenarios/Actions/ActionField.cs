namespace H3Conformance.Scenarios.Actions;

/// <summary>One field of an action.</summary>
/// <param name="Name">As in a recording: lower case with underscores.</param>
/// <param name="Kind">Its type.</param>
/// <param name="Help">One line for people.</param>
/// <param name="Default">What an empty answer means; null where an answer is needed.</param>
public sealed record ActionField(string Name, FieldKind Kind, string Help, string? Default = null);
