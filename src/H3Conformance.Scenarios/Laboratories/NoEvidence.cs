using H3Conformance.Scenarios.Running;

namespace H3Conformance.Scenarios.Laboratories;

/// <summary>Keeps nothing.</summary>
public sealed class NoEvidence : IEvidence
{
    public IRunLog Log { get; } = new SilentLog();

    public IReadOnlyList<string> Keep() => [];
}
