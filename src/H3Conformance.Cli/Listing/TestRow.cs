using H3Conformance.Cli.Corpus;
using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.Cli.Listing;

/// <summary>A test of the corpus in a list.</summary>
internal sealed record TestRow(string Name, string Requirement, string Level, string Area)
{
    /// <summary>In the order of the catalogue, then of names.</summary>
    public static IEnumerable<TestRow> Of(IEnumerable<ListedTest> tests)
    {
        var listed = tests.OrderBy(static test => test.Name, StringComparer.Ordinal).ToLookup(static test => test.Requirement, StringComparer.Ordinal);
        return from requirement in RequirementCatalogue.Default.All
               from test in listed[requirement.Id]
               select new TestRow(test.Name, requirement.Id, requirement.Level.Name, requirement.Area.Name);
    }

    /// <summary>As a line of a list for people.</summary>
    public string[] Cells() => [Requirement, Level, Name];
}
