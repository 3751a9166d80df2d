using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.SelfTests.Corpus;

/// <summary>What a test asked, and what it was told.</summary>
public sealed record Judged(Experiment Experiment, Verdict Verdict)
{
    /// <summary>The test says that the server is wrong: a failure, or a note that a SHOULD is not met.</summary>
    public bool IsAccusation => Verdict.Kind == VerdictKind.Fail || (Experiment.IsAdvice && Verdict.Kind == VerdictKind.PassWithNote);
}
