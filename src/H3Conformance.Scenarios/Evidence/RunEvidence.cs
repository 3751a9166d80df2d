using H3Conformance.Scenarios.Laboratories;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Scenarios.Evidence;

/// <summary>The record of one run, kept in a folder if it is wanted.</summary>
public sealed class RunEvidence(EvidenceFolder folder, EvidenceTitle title) : IEvidence
{
    private readonly RunRecord _record = new();

    public IRunLog Log => _record;

    public IReadOnlyList<string> Keep()
    {
        var paths = folder.Save(_record, title);
        return [paths.Qlog, paths.KeyLog, paths.Capture];
    }
}
