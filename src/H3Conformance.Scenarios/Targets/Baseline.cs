namespace H3Conformance.Scenarios.Targets;

/// <summary>The failures of a target that are known: one test a line, and a remark behind a <c>#</c> that begins a word.</summary>
public sealed class Baseline
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    public static Baseline None { get; } = new();

    public IReadOnlyCollection<string> Tests => _known.Keys;

    /// <exception cref="TargetException">The file cannot be read.</exception>
    public static Baseline Read(string? file)
    {
        if (file is null)
            return None;
        var baseline = new Baseline();
        try
        {
            foreach (var line in File.ReadLines(file))
                baseline.Add(line);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new TargetException($"the baseline cannot be read: {error.Message}");
        }

        return baseline;
    }

    /// <summary>The remark on a known failure; null for a test that has to pass.</summary>
    public string? Remark(string test) => _known.GetValueOrDefault(test);

    private void Add(string line)
    {
        // A test's case can contain the character, as the path "/#a" does.
        var parts = $" {line}".Split(" #", 2);
        var test = parts[0].Trim();
        if (test.Length > 0)
            _known[test] = parts.Length > 1 ? parts[1].Trim() : "";
    }
}
