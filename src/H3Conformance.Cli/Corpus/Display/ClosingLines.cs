namespace H3Conformance.Cli.Corpus.Display;

/// <summary>The end of a run in lines: the sections, the sum, and where the reports are.</summary>
internal static class ClosingLines
{
    /// <summary>Nothing where no test came to its end.</summary>
    public static IEnumerable<string> Of(string target, RunResult result, ReportFiles? reports)
    {
        if (result.Tests.Count == 0)
            yield break;
        yield return "";
        foreach (var line in SectionTable.Lines(result.Tests))
            yield return line;
        yield return "";
        yield return $"{target}: {VerdictText.Counts(result)}";
        if (reports is not null)
            yield return $"reports: {reports.Folder}";
    }
}
