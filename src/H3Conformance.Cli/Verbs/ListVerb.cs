using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using H3Conformance.Cli.Corpus;
using H3Conformance.Cli.Corpus.Selection;
using H3Conformance.Cli.Listing;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.Cli.Verbs;

/// <summary><c>h3c list</c>: what there is.</summary>
internal static class ListVerb
{
    private static readonly Option<bool> Json = new("--json") { Description = "One array of JSON, with all that is known of each." };

    public static Command Create() => new("list", "Lists tests, requirements, targets, actions or mutants, one a line.")
    {
        Tests(),
        Requirements(),
        Of("targets", "The servers of the nearest targets.json.", static _ => [.. TargetRow.All(Directory.GetCurrentDirectory())], ListJson.Readable.TargetRowArray, static row => row.Cells()),
        Of("actions", "What a scenario can do: the vocabulary of recordings.", static _ => [.. ActionDescriptors.All.Select(ActionRow.Of)], ListJson.Readable.ActionRowArray, static row => row.Cells()),
        Mutants(),
    };

    private static Command Tests()
    {
        var command = new Command("tests", "The tests of the corpus, with the requirements that they are about.") { Json };
        TestSelection.AddTo(command);
        command.Add(CorpusOptions.Corpus);
        command.SetAction(async (parsed, cancellation) =>
        {
            var listed = await CorpusListing.Read(CorpusOptions.Find(parsed), TestSelection.Arguments(parsed), cancellation);
            return Print(parsed, [.. TestRow.Of(listed)], ListJson.Readable.TestRowArray, static row => row.Cells());
        });
        return command;
    }

    private static Command Requirements()
    {
        var command = Of(
            "requirements",
            "The catalogue: what the RFCs demand, also where it cannot be tested.",
            static parsed => [.. RequirementCatalogue.Default.All.Where(requirement => RequirementChoice.Includes(parsed, requirement)).Select(RequirementRow.Of)],
            ListJson.Readable.RequirementRowArray,
            static row => row.Cells());
        RequirementChoice.AddTo(command);
        return command;
    }

    private static Command Mutants()
    {
        var command = Of(
            "mutants",
            "The ways to break one rule of the reference server, for serve --mutant.",
            static parsed => [.. Server.Mutations.Mutants.All.Where(mutant => RequirementChoice.Includes(parsed, mutant.Rule.Requirement)).Select(MutantRow.Of)],
            ListJson.Readable.MutantRowArray,
            static row => row.Cells());
        RequirementChoice.AddTo(command);
        return command;
    }

    private static Command Of<T>(string name, string description, Func<ParseResult, T[]> rows, JsonTypeInfo<T[]> type, Func<T, string[]> cells)
    {
        var command = new Command(name, description) { Json };
        command.SetAction(parsed => Print(parsed, rows(parsed), type, cells));
        return command;
    }

    private static int Print<T>(ParseResult parsed, T[] rows, JsonTypeInfo<T[]> type, Func<T, string[]> cells)
    {
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(Json))
        {
            output.WriteLine(JsonSerializer.Serialize(rows, type));
            return ExitCode.Done;
        }

        foreach (var line in Columns.Lines([.. rows.Select(cells)]))
            output.WriteLine(line);
        return ExitCode.Done;
    }
}
