using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Harness;

/// <summary>What a verdict means for the test that asked for it.</summary>
public interface IVerdictPolicy
{
    void Apply(Experiment experiment, Verdict verdict);
}
