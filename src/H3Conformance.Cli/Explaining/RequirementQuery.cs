using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.Cli.Explaining;

/// <summary>What somebody may call requirements by: an id, the beginning of one, or a section.</summary>
internal static class RequirementQuery
{
    private const string Section = "Section";

    /// <summary>One for an id and for a beginning that only one has; otherwise all that are meant.</summary>
    /// <exception cref="CommandException">There is none; the message names near ids.</exception>
    public static IReadOnlyList<Requirement> Find(string text)
    {
        if (RequirementCatalogue.Default.TryGet(text, out var exact))
            return [exact];
        var all = RequirementCatalogue.Default.All;
        Requirement[] found = [.. all.Where(requirement => IsIn(requirement, text))];
        if (found.Length == 0)
            found = [.. all.Where(requirement => requirement.Id.StartsWith(text, StringComparison.OrdinalIgnoreCase))];
        return found.Length > 0
            ? found
            : throw new CommandException(ExitCode.UnusableInput, $"there is no requirement '{text}'; {NearNames.Hint(text, all.Select(static known => known.Id), "h3c list requirements")}.");
    }

    private static bool IsIn(Requirement requirement, string section) =>
        RequirementTraits.For(requirement).Any(trait => trait.Key == Section && trait.Value.Equals(section, StringComparison.OrdinalIgnoreCase));
}
