using System.CommandLine;

namespace H3Conformance.Cli.Corpus;

/// <summary>Where the corpus is, for the verbs that need it.</summary>
internal static class CorpusOptions
{
    public static readonly Option<string?> Corpus = new("--corpus") { Description = "The program H3Conformance.Corpus, or its folder; without it, the one beside this tool, or the newest build in the repository around the current folder.", HelpName = "PATH" };

    /// <exception cref="CommandException">It is not there.</exception>
    public static CorpusExecutable Find(ParseResult parsed) => CorpusExecutable.Find(parsed.GetValue(Corpus), Directory.GetCurrentDirectory(), AppContext.BaseDirectory);
}
