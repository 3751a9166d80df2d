namespace H3Conformance.Cli.Corpus.Messages;

/// <summary>A test begins; what follows about it names its id only.</summary>
/// <param name="Id">Of this test in this run.</param>
/// <param name="Name">Class, method and data, without the namespace.</param>
/// <param name="Requirement">Its id in the catalogue; empty where the test names none.</param>
internal sealed record TestStarted(string Id, string Name, string Requirement) : RunnerMessage;
