using System.Text;
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
        foreach (var line in verdict.Outcome.LastEvents)
            text.AppendLine($"    {line}");
        foreach (var file in verdict.Evidence)
            text.AppendLine($"  evidence:    {file}");
        if (verdict.Evidence.FirstOrDefault(static file => file.EndsWith(".sqlog", StringComparison.Ordinal)) is { } recording)
            text.AppendLine($"  replay:      h3c replay {recording} --target {target}");
        return text.ToString();
    }
}
