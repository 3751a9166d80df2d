namespace H3Conformance.Cli.Corpus;

/// <summary>What a run leaves in the folder of <c>--report</c>: the reports of xunit's runner, under the names that <c>ci/gate.sh</c> gives them too.</summary>
/// <param name="Folder">Made where it is not there.</param>
internal sealed record ReportFiles(string Folder)
{
    private static readonly (string Option, string File)[] Formats =
    [
        ("-trx", "corpus.trx"), ("-junit", "corpus.xml"), ("-ctrf", "corpus.json"), ("-html", "corpus.html"),
    ];

    /// <summary>The folder of the evidence.</summary>
    public string Evidence => Path.Combine(Folder, "evidence");

    /// <summary>Arguments for the corpus' own runner.</summary>
    public IEnumerable<string> Arguments => Formats.SelectMany(format => new[] { format.Option, Path.Combine(Folder, format.File) });

    /// <summary>Makes the folder, without the reports of another run: they would pass for those of one that broke off.</summary>
    public void Prepare()
    {
        Directory.CreateDirectory(Folder);
        foreach (var (_, file) in Formats)
            File.Delete(Path.Combine(Folder, file));
    }
}
