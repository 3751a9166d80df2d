using H3Conformance.Scenarios.Descriptions;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Harness;

/// <summary>Judges nothing: the output of each test is the description of its experiment, one line of JSON.</summary>
internal sealed class DescribingPolicy : IVerdictPolicy
{
    public void Apply(Experiment experiment, Verdict verdict)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(ExperimentDescription.Of(experiment, string.Join(", or ", Lacks(experiment, verdict))).ToString());

        // A pass would say something about a server.
        Assert.Skip("described, and not run");
    }

    private static IEnumerable<string> Lacks(Experiment experiment, Verdict verdict)
    {
        if (experiment.Stimulus.Marker is not null)
            yield return "the suite is not the origin behind the server";
        if (experiment.Needed is { } needed)
            yield return $"the server does not offer {needed.Name}";
        if (experiment.Unwanted is { } unwanted)
            yield return $"the server offers {unwanted.Name}";

        // Nothing was seen, so what an outcome would have to show is missing, and named.
        if (experiment.Missing(verdict.Outcome) is { } missing)
            yield return missing;
    }
}
