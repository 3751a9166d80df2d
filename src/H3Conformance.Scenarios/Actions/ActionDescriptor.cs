using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Actions;

/// <summary>What there is to know about a kind of action.</summary>
/// <param name="Name">As in a recording: lower case with underscores.</param>
/// <param name="Layer">Where it works.</param>
/// <param name="Help">One line for people.</param>
/// <param name="Fields">In the order of the record.</param>
public sealed record ActionDescriptor(string Name, ActionLayer Layer, string Help, ValueList<ActionField> Fields);
