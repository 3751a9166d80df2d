using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Cli.Corpus;

/// <summary>What the corpus is told by its environment. It searches around itself where it is told nothing, which may be far from the current folder.</summary>
internal static class CorpusEnvironment
{
    private const string Strict = "H3C_STRICT";
    private const string Evidence = "H3C_EVIDENCE";
    private const string Describe = "H3C_DESCRIBE";

    /// <summary>Tests say what they would do, and do nothing.</summary>
    public static IReadOnlyDictionary<string, string> Describing { get; } = new Dictionary<string, string>(StringComparer.Ordinal) { [Describe] = "1" };

    /// <param name="target">The target.</param>
    /// <param name="folder">Where targets.json was looked for.</param>
    /// <param name="evidence">A folder; null for that of the environment, or artifacts/evidence beside targets.json.</param>
    /// <param name="others">More of them, which go before those of this process.</param>
    public static IReadOnlyDictionary<string, string> For(TargetSettings target, string folder, string? evidence, params IEnumerable<KeyValuePair<string, string>> others)
    {
        var environment = new Dictionary<string, string>(others, StringComparer.Ordinal) { [TargetsFile.TargetVariable] = target.Name };
        var targets = TargetsFile.Beside(folder, TargetsFile.FileName);
        if (IsUnset(TargetsFile.FileVariable) && File.Exists(targets))
            environment[TargetsFile.FileVariable] = targets;
        if (evidence is not null || IsUnset(Evidence))
            environment[Evidence] = evidence ?? TargetsFile.Beside(folder, "artifacts/evidence");
        return environment;
    }

    /// <summary>Notes are failures.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Strictness(bool isStrict) => isStrict ? [new(Strict, "1")] : [];

    private static bool IsUnset(string variable) => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
