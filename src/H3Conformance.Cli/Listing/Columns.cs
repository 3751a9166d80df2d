namespace H3Conformance.Cli.Listing;

/// <summary>Rows of text in columns, two spaces apart.</summary>
internal static class Columns
{
    /// <param name="rows">All of the same length.</param>
    public static IEnumerable<string> Lines(IReadOnlyCollection<string[]> rows)
    {
        if (rows.Count == 0)
            return [];
        int[] widths = [.. Enumerable.Range(0, rows.First().Length).Select(column => rows.Max(row => row[column].Length))];
        return rows.Select(row => string.Join("  ", row.Zip(widths, static (cell, width) => cell.PadRight(width))).TrimEnd());
    }
}
