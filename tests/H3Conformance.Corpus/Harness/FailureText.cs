using System.Text;
using H3Conformance.Scenarios.Passive;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Harness;

/// <summary>What a failed test prints: the rule, what was sent, what was accepted, what came instead, and how to see it again.</summary>
public static class FailureText
{
    public static string Of(Experiment experiment, Verdict verdict, string target)
    {
        var requirement = experiment.Requirement;
        var text = new StringBuilder();
        text.AppendLine($"RFC {requirement.Rfc} {requirement.Section} ({requirement.Level.Name}): {requirement.Summary}");
        text.AppendLine($"  requirement: {requirement.Id}");
        text.AppendLine($"  test:        {experiment.Name}");
        text.AppendLine($"  sent:        {string.Join(", ", experiment.Stimulus.Actions)}");
        text.AppendLine($"  accepted:    {experiment.Expectation.Describe()}");
        text.AppendLine($"  came:        {verdict.Explanation}");
        if (verdict.Twin is { } twin)
            text.AppendLine($"  the same without the fault: {twin.Describe()}");
        foreach (var breach in Besides(experiment, verdict))
            text.AppendLine($"  besides:     {breach}");
        foreach (var line in verdict.Outcome.LastEvents)
            text.AppendLine($"    {line}");
        foreach (var file in verdict.Evidence)
            text.AppendLine($"  evidence:    {file}");
        if (verdict.Evidence.FirstOrDefault(static file => file.EndsWith(".sqlog", StringComparison.Ordinal)) is { } recording)
            text.AppendLine($"  replay:      h3c replay {recording} --target {target}");
        return text.ToString();
    }

    /// <summary>What the server sent against rules that the test is not about, on the connections that decided.</summary>
    public static IEnumerable<Breach> Besides(Experiment experiment, Verdict verdict) =>
        verdict.Outcome.Breaches.Concat(verdict.Twin?.Breaches ?? []).DistinctBy(static breach => breach.Requirement).Where(breach => breach.Requirement != experiment.Requirement.Id);
}
