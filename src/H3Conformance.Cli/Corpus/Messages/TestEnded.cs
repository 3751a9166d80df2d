namespace H3Conformance.Cli.Corpus.Messages;

/// <summary>A test came to its end.</summary>
/// <param name="Id">As when it started.</param>
/// <param name="Verdict">What came out.</param>
/// <param name="Text">The failure, the reason of a skip, or the notes; may have several lines.</param>
/// <param name="Output">What the test wrote.</param>
internal sealed record TestEnded(string Id, TestVerdict Verdict, string Text, string Output) : RunnerMessage
{
    /// <summary>The target did not pass the preflight, so that nothing was tested.</summary>
    public bool IsRefusal { get; init; }
}
