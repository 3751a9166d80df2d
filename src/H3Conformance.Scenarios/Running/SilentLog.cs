namespace H3Conformance.Scenarios.Running;

/// <summary>A log that keeps nothing.</summary>
public sealed class SilentLog : IRunLog;
