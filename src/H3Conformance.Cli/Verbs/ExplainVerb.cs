using System.CommandLine;
using H3Conformance.Cli.Corpus;
using H3Conformance.Cli.Explaining;
using H3Conformance.Cli.Listing;
using H3Conformance.Scenarios.Requirements;
using H3Conformance.Server.Mutations;

namespace H3Conformance.Cli.Verbs;

/// <summary><c>h3c explain</c>: a requirement, and how it is tested.</summary>
internal static class ExplainVerb
{
    private static readonly Argument<string> Query = new("requirement") { Description = "An id as rfc9114-6.2.1-2, the beginning of one, or a section as 6.2.1 or RFC9204-4.3." };

    public static Command Create()
    {
        var command = new Command("explain", "Tells what a requirement demands, what its tests send and accept, and which broken servers they notice. Lists the requirements where several are meant.") { Query, CorpusOptions.Corpus };
        command.SetAction(Run);
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var output = parsed.InvocationConfiguration.Output;
        var found = RequirementQuery.Find(parsed.GetRequiredValue(Query));
        if (found is not [var requirement])
        {
            Write(output, Columns.Lines([.. found.Select(static one => RequirementRow.Of(one).Cells())]));
            return ExitCode.Done;
        }

        // What the catalogue knows stands by itself, also where the corpus is not there.
        Write(output, RuleText.Lines(requirement));
        var tests = await DescribedTests.Of(requirement, CorpusOptions.Find(parsed), cancellation);
        Write(output, ["", tests.Count == 0 ? "tests: none" : "tests, as they are sent to the embedded server:"]);
        foreach (var test in tests)
            Write(output, ExperimentText.Lines(test));
        if (tests.Count > 0)
            Write(output, ["", .. MutantLines(requirement), "", "this alone:", $"  h3c test TARGET --requirement {requirement.Id}"]);
        return ExitCode.Done;
    }

    private static IEnumerable<string> MutantLines(Requirement requirement) =>
    [
        "broken servers that these tests notice, but for the excused ones (h3c serve --mutant NAME):",
        .. Columns.Lines([.. Mutants.All.Where(mutant => mutant.Rule.Requirement == requirement.Id).Select(static mutant => MutantRow.Of(mutant).Cells())]).Select(static line => $"  {line}"),
    ];

    private static void Write(TextWriter output, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            output.WriteLine(line);
    }
}
