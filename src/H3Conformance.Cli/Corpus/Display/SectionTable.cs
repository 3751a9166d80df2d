using System.Globalization;
using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.Cli.Corpus.Display;

/// <summary>The verdicts of a run by section of the RFCs: lines of text in columns.</summary>
internal static class SectionTable
{
    private const string Total = "all";
    private const int DeepestSection = 5;
    private const int MostSections = 40;

    /// <summary>A heading, one line for each section in the order of the catalogue, and the sum of all. Where there are too many sections, those around them stand for them.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<JudgedTest> tests)
    {
        var sections = Sections(tests);
        var width = sections.Max(static section => section.Name.Length);
        yield return Line("section", width, TestVerdicts.All.Select(TestVerdicts.Name));
        foreach (var (name, judged) in sections)
            yield return Line(name, width, Counts(judged));
        yield return Line(Total, width, Counts(tests));
    }

    private static (string Name, JudgedTest[] Tests)[] Sections(IReadOnlyList<JudgedTest> tests)
    {
        var places = RequirementCatalogue.Default.All.Select(static (requirement, place) => (requirement.Id, place)).ToDictionary(static entry => entry.Id, static entry => entry.place, StringComparer.Ordinal);
        var inOrder = tests.OrderBy(test => places.GetValueOrDefault(test.Requirement, int.MaxValue)).ToArray();
        var depth = DeepestSection;
        while (depth > 1 && inOrder.DistinctBy(test => test.Section(depth)).Skip(MostSections).Any())
            depth--;
        return [.. inOrder.GroupBy(test => test.Section(depth), StringComparer.Ordinal).Select(static section => (section.Key, section.ToArray()))];
    }

    // A column of zeros hides the few numbers that matter.
    private static IEnumerable<string> Counts(IReadOnlyList<JudgedTest> tests) => TestVerdicts.All
        .Select(verdict => tests.Count(test => test.Verdict == verdict))
        .Select(static count => count == 0 ? "·" : count.ToString(CultureInfo.InvariantCulture));

    private static string Line(string section, int width, IEnumerable<string> cells) =>
        section.PadRight(width) + string.Concat(cells.Zip(TestVerdicts.All, static (cell, verdict) => $"  {cell.PadLeft(TestVerdicts.Name(verdict).Length)}"));
}
