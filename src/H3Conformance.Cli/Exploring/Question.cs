namespace H3Conformance.Cli.Exploring;

/// <summary>What a person is asked for.</summary>
/// <param name="Prompt">Stands before the answer.</param>
/// <param name="Completions">Words that Tab completes.</param>
/// <param name="Draft">An answer that can be changed.</param>
internal sealed record Question(string Prompt, IReadOnlyList<string> Completions, string Draft = "");
