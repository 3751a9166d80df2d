using System.Globalization;
using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.Cli.Corpus.Display;

/// <summary>The verdicts of a run by section of the RFCs: lines of text in columns.</summary>
internal static class SectionTable
{
    private const string Total = "all";

    /// <summary>A heading, one line for each section in the order of the catalogue, and the sum of all.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<JudgedTest> tests)
    {
        var order = RequirementCatalogue.Default.All.Select(static (requirement, index) => (requirement.Id, index)).ToDictionary(static entry => entry.Id, static entry => entry.index, StringComparer.Ordinal);
        var sections = tests.GroupBy(static test => test.Section, StringComparer.Ordinal)
            .OrderBy(section => section.Min(test => order.GetValueOrDefault(test.Requirement, int.MaxValue)))
            .Select(static section => (Name: section.Key, Tests: section.ToArray()))
            .ToArray();
        var width = sections.Max(static section => section.Name.Length);
        yield return Line("section", width, TestVerdicts.All.Select(TestVerdicts.Name));
        foreach (var (name, judged) in sections)
            yield return Line(name, width, Counts(judged));
        yield return Line(Total, width, Counts(tests));
    }

    // A column of zeros hides the few numbers that matter.
    private static IEnumerable<string> Counts(IReadOnlyList<JudgedTest> tests) => TestVerdicts.All
        .Select(verdict => tests.Count(test => test.Verdict == verdict))
        .Select(static count => count == 0 ? "·" : count.ToString(CultureInfo.InvariantCulture));

    private static string Line(string section, int width, IEnumerable<string> cells) =>
        section.PadRight(width) + string.Concat(cells.Zip(TestVerdicts.All, static (cell, verdict) => $"  {cell.PadLeft(TestVerdicts.Name(verdict).Length)}"));
}
