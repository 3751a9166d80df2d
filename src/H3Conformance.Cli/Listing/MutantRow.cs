using H3Conformance.Server.Mutations;

namespace H3Conformance.Cli.Listing;

/// <summary>A mutant of the reference server in a list.</summary>
/// <param name="Name">As <c>h3c serve --mutant</c> takes it.</param>
/// <param name="Requirement">The id of the requirement that it breaks.</param>
/// <param name="ExcusedBy">The section that lets a server behave so; null where a test has to notice it.</param>
internal sealed record MutantRow(string Name, string Requirement, string? ExcusedBy)
{
    public static MutantRow Of(Mutation mutant) => new(mutant.Name, mutant.Rule.Requirement, mutant.ExcusedBy);

    /// <summary>As a line of a list for people.</summary>
    public string[] Cells() => [Name, ExcusedBy is null ? "" : $"excused by {ExcusedBy}"];
}
