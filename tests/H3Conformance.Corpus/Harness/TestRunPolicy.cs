using FluentAssertions.Execution;
using H3Conformance.Scenarios.Targets;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Harness;

/// <summary>Verdicts as results of xunit: failures fail, notes are warnings, what is inconclusive or known is skipped with its reason.</summary>
/// <param name="target">Its name, for the command that replays.</param>
/// <param name="baseline">The failures that are known.</param>
/// <param name="strict">Notes fail too.</param>
public sealed class TestRunPolicy(string target, Baseline baseline, bool strict) : IVerdictPolicy
{
    public void Apply(Experiment experiment, Verdict verdict)
    {
        // What else the server broke on the way is said, and judged by the tests of those rules.
        foreach (var breach in FailureText.Besides(experiment, verdict))
            TestContext.Current.AddWarning($"besides, {breach}");
        var failed = verdict.Kind == VerdictKind.Fail || (strict && verdict.Kind == VerdictKind.PassWithNote);
        if (verdict.Kind == VerdictKind.NotOffered)
            Assert.Skip($"not offered: {verdict.Explanation}");
        else if (baseline.Remark(experiment.Name) is { } remark)
            ApplyKnown(experiment, verdict, failed, remark);
        else if (failed)
            Execute.Assertion.FailWith(Verbatim(FailureText.Of(experiment, verdict, target)));
        else if (verdict.Kind is VerdictKind.Inconclusive or VerdictKind.Unstable)
            Assert.Skip($"{(verdict.Kind == VerdictKind.Unstable ? "unstable" : "inconclusive")}: {verdict.Explanation}");
        else if (verdict.Kind == VerdictKind.PassWithNote)
            TestContext.Current.AddWarning($"{experiment.Requirement.Id}: {verdict.Explanation}");
    }

    private static void ApplyKnown(Experiment experiment, Verdict verdict, bool failed, string remark)
    {
        if (failed)
            Assert.Skip($"known failure{(remark.Length > 0 ? $" ({remark})" : "")}: {verdict.Explanation}");
        if (verdict.Kind is VerdictKind.Pass or VerdictKind.PassWithNote)
            Execute.Assertion.FailWith(Verbatim($"{experiment.Name} is in the baseline as a failure, but passes: take it out. {verdict.Explanation}"));
        Assert.Skip($"inconclusive: {verdict.Explanation}");
    }

    // Braces would be taken for places to fill in.
    private static string Verbatim(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
