using System.Text;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Outcomes;
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
        if (experiment.Stimulus.Earlier is { } earlier)
            text.AppendLine($"  before:      {Of(earlier)}");
        text.AppendLine($"  sent:        {Of(experiment.Stimulus)}");
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
        foreach (var command in Replays(experiment, verdict, target))
            text.AppendLine($"  replay:      {command}");
        return text.ToString();
    }

    private static string Of(Scenario scenario) => string.Join(", ", scenario.Actions.Select(static action => ShortText.Of(action.ToString())));

    private static string[] Replays(Experiment experiment, Verdict verdict, string target) =>
        verdict.Evidence.Where(static file => file.EndsWith(".sqlog", StringComparison.Ordinal)).ToArray() switch
        {
            [] => [],
            [var resumed, var earlier, ..] when experiment.Stimulus.Earlier is not null =>
            [
                $"h3c replay {earlier} --session session.json --target {target}",
                $"h3c replay {earlier} --session session.json --early-data {resumed} --target {target}",
            ],
            [var recording, ..] => [$"h3c replay {recording} --target {target}"],
        };

    /// <summary>What the server sent against rules that the test is not about, on the connections that decided.</summary>
    public static IEnumerable<Breach> Besides(Experiment experiment, Verdict verdict) =>
        verdict.Outcome.Breaches.Concat(verdict.Twin?.Breaches ?? []).DistinctBy(static breach => breach.Requirement).Where(breach => breach.Requirement != experiment.Requirement.Id);
}
