namespace H3Conformance.Cli.Corpus;

/// <summary>What came out for one test, as people count it.</summary>
internal enum TestVerdict
{
    Passed,

    /// <summary>Passed, with an alternative that a section allows, or a SHOULD not met.</summary>
    Noted,

    Failed,

    /// <summary>Failed as the baseline says.</summary>
    KnownFailure,

    Inconclusive,

    NotOffered,

    Unstable,
}
