namespace H3Conformance.Scenarios.Targets;

/// <summary>A target that cannot be used. The message is one line that says what and where.</summary>
public sealed class TargetException(string message) : Exception(message);
