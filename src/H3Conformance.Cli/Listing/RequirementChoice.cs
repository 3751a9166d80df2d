using System.CommandLine;
using System.Globalization;
using H3Conformance.Cli.Corpus.Selection;
using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.Cli.Listing;

/// <summary>The options that choose requirements, with the meaning that they have for tests.</summary>
internal static class RequirementChoice
{
    public static void AddTo(Command command)
    {
        command.Add(TestSelection.Section);
        command.Add(TestSelection.Rfc);
    }

    public static bool Includes(ParseResult parsed, Requirement requirement) =>
        IsAny(requirement, "Section", parsed.GetRequiredValue(TestSelection.Section))
        && IsAny(requirement, "Rfc", parsed.GetRequiredValue(TestSelection.Rfc).Select(static rfc => rfc.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A mutant goes with its requirement.</summary>
    public static bool Includes(ParseResult parsed, string id) => RequirementCatalogue.Default.TryGet(id, out var requirement) && Includes(parsed, requirement);

    private static bool IsAny(Requirement requirement, string trait, IEnumerable<string> values)
    {
        string[] wanted = [.. values];
        return wanted.Length == 0 || RequirementTraits.For(requirement).Any(known => known.Key == trait && wanted.Contains(known.Value, StringComparer.OrdinalIgnoreCase));
    }
}
