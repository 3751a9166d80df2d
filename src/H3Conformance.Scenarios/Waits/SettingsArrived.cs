namespace H3Conformance.Scenarios.Waits;

/// <summary>The server's SETTINGS were read.</summary>
public sealed record SettingsArrived : Condition;
