namespace H3Conformance.Cli.Corpus.Messages;

/// <summary>The run is about to begin.</summary>
/// <param name="Count">How many tests there will be.</param>
internal sealed record TestsSelected(int Count) : RunnerMessage;
