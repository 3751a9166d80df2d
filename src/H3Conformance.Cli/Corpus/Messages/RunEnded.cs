namespace H3Conformance.Cli.Corpus.Messages;

/// <summary>All tests are over, and the reports are about to be written.</summary>
internal sealed record RunEnded : RunnerMessage;
