namespace H3Conformance.Cli.Corpus;

/// <summary>A test of the corpus.</summary>
/// <param name="Name">Class and method.</param>
/// <param name="Requirement">Its id in the catalogue.</param>
internal sealed record ListedTest(string Name, string Requirement);
