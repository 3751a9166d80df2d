using H3Conformance.Corpus.Harness;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.SelfTests.Corpus;

/// <summary>Keeps the verdict instead of acting on it.</summary>
internal sealed class RecordingPolicy : IVerdictPolicy
{
    public Judged? Judged { get; private set; }

    public void Apply(Experiment experiment, Verdict verdict) => Judged = new Judged(experiment, verdict);
}
