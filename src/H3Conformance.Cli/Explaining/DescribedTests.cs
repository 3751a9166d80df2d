using H3Conformance.Cli.Corpus;
using H3Conformance.Cli.Corpus.Messages;
using H3Conformance.Cli.Corpus.Selection;
using H3Conformance.Scenarios.Descriptions;
using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.Cli.Explaining;

/// <summary>The tests of a requirement, described by the corpus itself: each experiment is made, and written down in place of being carried out.</summary>
internal static class DescribedTests
{
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(1);

    /// <summary>In the order of their names.</summary>
    /// <exception cref="CommandException">The corpus gives no descriptions.</exception>
    public static async Task<IReadOnlyList<ExperimentDescription>> Of(Requirement requirement, CorpusExecutable corpus, CancellationToken cancellation)
    {
        List<ExperimentDescription> descriptions = [];
        var run = new CorpusRun(corpus, ["-filter", $"/[{FilterExpression.Equal("Requirement", requirement.Id)}]"], CorpusEnvironment.Describing) { LongestSilence = LongestSilence };
        var end = await run.Run((message, _) => descriptions.AddRange(Read(message)), cancellation);
        var verdict = GateVerdict.Of(run.Result, end);
        return run.Result.Refusal is null && verdict.ExitCode is (GateExitCode.Conforms or GateExitCode.NothingJudged)
            ? [.. descriptions.OrderBy(static description => description.Test, StringComparer.Ordinal)]
            : throw new CommandException(verdict.ExitCode, verdict.Complaint ?? "the corpus cannot describe these tests.");
    }

    private static IEnumerable<ExperimentDescription> Read(RunnerMessage message) => message is TestEnded ended
        ? ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ExperimentDescription.Read).OfType<ExperimentDescription>()
        : [];
}
