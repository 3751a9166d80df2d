namespace H3Conformance.Cli;

/// <summary>What somebody may have meant by a name that does not exist.</summary>
internal static class NearNames
{
    private const int MostNames = 3;

    /// <summary>As <c>near are 'a', 'b'; --list names all</c>; where nothing is near, only the latter.</summary>
    /// <param name="name">What was given.</param>
    /// <param name="known">The names that there are.</param>
    /// <param name="list">The option that lists them.</param>
    public static string Hint(string name, IEnumerable<string> known, string list)
    {
        var near = known
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(candidate => candidate.Distance <= Math.Max(2, name.Length / 3))
            .OrderBy(static candidate => candidate.Distance)
            .Take(MostNames)
            .Select(static candidate => $"'{candidate.Name}'")
            .ToArray();
        return near.Length == 0 ? $"{list} names them" : $"near are {string.Join(", ", near)}; {list} names all";
    }

    // Levenshtein, row by row; what stands in front of a longer name is near as well.
    private static int Distance(string name, string candidate)
    {
        if (candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return 1;
        var row = Enumerable.Range(0, candidate.Length + 1).ToArray();
        for (var i = 1; i <= name.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= candidate.Length; j++)
            {
                var substituted = diagonal + (char.ToLowerInvariant(name[i - 1]) == char.ToLowerInvariant(candidate[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
