namespace H3Conformance.SelfTests.Misbehaviours;

/// <summary>How a misbehaviour shows to our client.</summary>
/// <param name="Name">The misbehaviour.</param>
/// <param name="Client">The client that it takes: <c>plain</c>, or <c>push</c> for one that allows pushes.</param>
/// <param name="Pattern">A regular expression for the transcript, which a correct server's does not match.</param>
internal sealed record Evidence(string Name, string Client, string Pattern)
{
    /// <summary>By the names of the misbehaviours.</summary>
    public static IReadOnlyDictionary<string, Evidence> All { get; } = Read().ToDictionary(static evidence => evidence.Name, StringComparer.Ordinal);

    private static IEnumerable<Evidence> Read()
    {
        using var text = new StreamReader(typeof(Evidence).Assembly.GetManifestResourceStream("evidence.tsv")!);
        text.ReadLine();
        while (text.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            yield return new Evidence(cells[0], cells[1], cells[2]);
        }
    }
}
