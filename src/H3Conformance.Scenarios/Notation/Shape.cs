namespace H3Conformance.Scenarios.Notation;

/// <summary>What a value of a recording looks like: enough to write it in one line, to read it back, and to ask a person for it.</summary>
public abstract record Shape;
