using System.CommandLine;
using System.Globalization;
using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.Cli.Corpus.Selection;

/// <summary>The options that choose tests: several of one kind are alternatives, those of different kinds all have to hold.</summary>
internal static class TestSelection
{
    public static readonly Option<string[]> Section = new("--section", "-s") { Description = "A section of RFC 9114, or of any RFC as RFC9204-4.3; its subsections are included. May be given several times.", HelpName = "SECTION", DefaultValueFactory = static _ => [] };
    public static readonly Option<int[]> Rfc = new("--rfc") { Description = "An RFC; may be given several times.", HelpName = "NUMBER", DefaultValueFactory = static _ => [] };
    public static readonly Option<string[]> Level = new("--level") { Description = "MUST, \"MUST NOT\", SHOULD, …, or implicit; may be given several times.", HelpName = "LEVEL", DefaultValueFactory = static _ => [] };
    public static readonly Option<string[]> Named = new("--requirement", "-r") { Description = "An id of the catalogue; may be given several times.", HelpName = "ID", DefaultValueFactory = static _ => [] };
    public static readonly Option<string?> Filter = new("--filter", "-f") { Description = "As for dotnet test: comparisons of traits with &, | and parentheses.", HelpName = "EXPRESSION" };

    private static readonly Option[] All = [Section, Rfc, Level, Named, Filter];

    public static void AddTo(Command command)
    {
        foreach (var option in All)
            command.Add(option);
    }

    /// <summary>Arguments for the corpus' own runner; none where everything is chosen.</summary>
    /// <exception cref="CommandException">An option has no possible value.</exception>
    public static IReadOnlyList<string> Arguments(ParseResult parsed)
    {
        string[] all =
        [
            .. Any("Section", parsed.GetRequiredValue(Section)),
            .. Any("Rfc", parsed.GetRequiredValue(Rfc).Select(static rfc => rfc.ToString(CultureInfo.InvariantCulture))),
            .. Any("Level", parsed.GetRequiredValue(Level).Select(LevelOf)),
            .. Any("Requirement", parsed.GetRequiredValue(Named).Select(IdOf)),
            .. parsed.GetValue(Filter) is { } filter ? new[] { FilterExpression.Translate(filter) } : [],
        ];
        return all.Length == 0 ? [] : ["-filter", $"/[{Joined('&', all)}]"];
    }

    private static IEnumerable<string> Any(string trait, IEnumerable<string> values)
    {
        string[] conditions = [.. values.Select(value => FilterExpression.Equal(trait, value))];
        return conditions.Length == 0 ? [] : [Joined('|', conditions)];
    }

    private static string Joined(char separator, string[] parts) => parts.Length == 1 ? parts[0] : $"({string.Join(separator, parts)})";

    private static string LevelOf(string text) => RequirementLevel.All.FirstOrDefault(level => level.Name.Equals(text.Replace('-', ' '), StringComparison.OrdinalIgnoreCase))?.Name
        ?? throw new CommandException(ExitCode.UnusableInput, $"--level is '{text}'; it has to be one of {string.Join(", ", RequirementLevel.All)}.");

    private static string IdOf(string text) => RequirementCatalogue.Default.TryGet(text, out var requirement)
        ? requirement.Id
        : throw new CommandException(ExitCode.UnusableInput, $"there is no requirement '{text}'; {NearNames.Hint(text, RequirementCatalogue.Default.All.Select(static known => known.Id), "h3c list requirements")}.");
}
