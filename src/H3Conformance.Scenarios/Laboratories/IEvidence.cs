using H3Conformance.Scenarios.Running;

namespace H3Conformance.Scenarios.Laboratories;

/// <summary>What one run leaves behind, if it is wanted.</summary>
public interface IEvidence
{
    IRunLog Log { get; }

    /// <summary>Writes it down for good and gives the paths.</summary>
    IReadOnlyList<string> Keep();
}
