namespace H3Conformance.Cli.Explaining;

/// <summary>A stimulus and its twin in one list, with a mark on what only one of them has.</summary>
internal static class TwinDifference
{
    /// <summary>The common beginning, then what the stimulus has (<c>-</c>) and what stands in its place in the twin (<c>+</c>), then the common end.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<string> stimulus, IReadOnlyList<string> twin)
    {
        var shorter = Math.Min(stimulus.Count, twin.Count);
        var start = 0;
        while (start < shorter && stimulus[start] == twin[start])
            start++;
        var end = 0;
        while (end < shorter - start && stimulus[^(end + 1)] == twin[^(end + 1)])
            end++;
        return
        [
            .. Marked(' ', stimulus.Take(start)),
            .. Marked('-', stimulus.Skip(start).SkipLast(end)),
            .. Marked('+', twin.Skip(start).SkipLast(end)),
            .. Marked(' ', stimulus.TakeLast(end)),
        ];
    }

    private static IEnumerable<string> Marked(char mark, IEnumerable<string> lines) => lines.Select(line => $"{mark} {line}");
}
