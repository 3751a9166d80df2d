using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.Cli.Listing;

/// <summary>A requirement in a list.</summary>
internal sealed record RequirementRow(string Id, int Rfc, string Section, string Level, string Binds, string Testable, string Area, string Summary, string Reason)
{
    public static RequirementRow Of(Requirement requirement) => new(
        requirement.Id,
        requirement.Rfc,
        requirement.Section,
        requirement.Level.Name,
        requirement.Binds.Name,
        requirement.Testable.Name,
        requirement.Area.Name,
        requirement.Summary,
        requirement.Reason);

    /// <summary>As a line of a list for people.</summary>
    public string[] Cells() => [Id, Level, Testable == "yes" ? "" : Testable == "no" ? "not testable" : "partly testable", Summary];
}
