namespace H3Conformance.Corpus.Harness;

/// <summary>The run cannot begin: there is no such target, or it does not answer.</summary>
public sealed class TargetRefusedException(string message) : Exception(message)
{
    // The message says it all; where it was thrown says nothing.
    public override string? StackTrace => null;
}
