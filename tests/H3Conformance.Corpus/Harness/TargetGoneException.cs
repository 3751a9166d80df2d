namespace H3Conformance.Corpus.Harness;

/// <summary>The target answered when the run began, and answers nobody any more.</summary>
public sealed class TargetGoneException(string message) : Exception(message)
{
    // The message says it all; where it was thrown says nothing.
    public override string? StackTrace => null;
}
