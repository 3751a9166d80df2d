namespace H3Conformance.Cli.Corpus.Display;

/// <summary>Which tests are worth lines of their own.</summary>
/// <param name="WithDetails">Whatever is not a plain pass, and not the failures only.</param>
internal sealed record TestsToShow(bool WithDetails)
{
    public bool Includes(JudgedTest test) => test.Verdict == TestVerdict.Failed || (WithDetails && test.Verdict != TestVerdict.Passed);
}
