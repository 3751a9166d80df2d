namespace H3Conformance.Cli.Corpus.Messages;

/// <summary>Something that the runner of the corpus says while it runs.</summary>
internal abstract record RunnerMessage;
