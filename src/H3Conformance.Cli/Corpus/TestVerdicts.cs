namespace H3Conformance.Cli.Corpus;

/// <summary>The words for verdicts: those that tables show, and those with which the corpus begins the reason of a skipped test.</summary>
internal static class TestVerdicts
{
    /// <summary>A warning that begins so is about another rule than the test's.</summary>
    private const string Besides = "besides, ";

    public static readonly IReadOnlyList<TestVerdict> All = Enum.GetValues<TestVerdict>();

    public static string Name(TestVerdict verdict) => verdict switch
    {
        TestVerdict.Passed => "passed",
        TestVerdict.Noted => "noted",
        TestVerdict.Failed => "failed",
        TestVerdict.KnownFailure => "known failure",
        TestVerdict.Inconclusive => "inconclusive",
        TestVerdict.NotOffered => "not offered",
        _ => "unstable",
    };

    /// <summary>A warning of its own rule makes a pass one with a note.</summary>
    public static TestVerdict OfPass(IEnumerable<string> warnings) =>
        warnings.Any(static warning => !warning.StartsWith(Besides, StringComparison.Ordinal)) ? TestVerdict.Noted : TestVerdict.Passed;

    /// <summary>A reason that is none of the corpus' own leaves the rule unjudged.</summary>
    public static TestVerdict OfSkip(string reason)
    {
        foreach (var verdict in new[] { TestVerdict.KnownFailure, TestVerdict.NotOffered, TestVerdict.Unstable })
        {
            if (reason.StartsWith(Name(verdict), StringComparison.Ordinal))
                return verdict;
        }

        return TestVerdict.Inconclusive;
    }
}
