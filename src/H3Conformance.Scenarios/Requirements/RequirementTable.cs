using System.Globalization;

namespace H3Conformance.Scenarios.Requirements;

/// <summary>Reads the requirements of one RFC from tab-separated text.</summary>
internal static class RequirementTable
{
    private const string Columns = "id\tsection\tlevel\tbinds\ttestable\tarea\tsummary\treason";

    /// <summary>Line for line; <paramref name="file"/> is the name of the text in messages.</summary>
    /// <exception cref="FormatException">A line breaks the format; the message begins with file and line number.</exception>
    public static IEnumerable<Requirement> Read(string file, int rfc, TextReader text)
    {
        if (text.ReadLine() != Columns)
            throw Bad(file, 1, "the column names differ from what is expected");
        var number = 1;
        while (text.ReadLine() is { } line)
        {
            number++;
            yield return Row(line.Split('\t'), rfc, problem => Bad(file, number, problem));
        }
    }

    private static Requirement Row(string[] cells, int rfc, Func<string, FormatException> bad)
    {
        if (cells is not [var id, var section, var level, var binds, var testable, var area, var summary, var reason])
            throw bad($"8 columns expected, {cells.Length.ToString(CultureInfo.InvariantCulture)} found");
        if (!id.StartsWith($"rfc{rfc}-{section}-", StringComparison.Ordinal))
            throw bad($"id {id} does not belong to section {section} of this RFC");
        return new Requirement(
            id,
            rfc,
            section,
            Named(RequirementLevel.All, level),
            Named(BoundParty.All, binds),
            Named(Testability.All, testable),
            Named(RequirementArea.All, area),
            summary,
            reason);

        T Named<T>(IReadOnlyList<T> all, string name)
            where T : class => all.FirstOrDefault(item => item.ToString() == name) ?? throw bad($"unknown word '{name}' in {id}");
    }

    private static FormatException Bad(string file, int line, string problem) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {problem}"));
}
