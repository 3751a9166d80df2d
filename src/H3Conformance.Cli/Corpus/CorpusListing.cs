using System.Text;
using System.Text.Json;

namespace H3Conformance.Cli.Corpus;

/// <summary>The tests that the corpus has, as its own runner lists them.</summary>
internal static class CorpusListing
{
    // It only looks at its own classes.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(1);

    /// <param name="corpus">What is asked.</param>
    /// <param name="selection">Arguments that select tests.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="CommandException">It gives no list.</exception>
    public static async Task<IReadOnlyList<ListedTest>> Read(CorpusExecutable corpus, IReadOnlyList<string> selection, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var end = await new CorpusProcess(corpus.Start(["-list", "full/json", "-noColor", .. selection]), LongestSilence).Run(
            line =>
            {
                var isList = line.StartsWith('[');
                text.Append(isList ? line : "");
                return isList;
            },
            cancellation);
        return Parse(text.ToString()) is { } tests && !end.WasStopped ? tests : throw new CommandException(GateExitCode.BrokeOff, $"{end.Text}, before it had listed its tests.");
    }

    /// <summary>Reads the list; null where it is none.</summary>
    internal static IReadOnlyList<ListedTest>? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. document.RootElement.EnumerateArray().Select(Read)];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static ListedTest Read(JsonElement test)
    {
        var (type, method) = (test.GetProperty("Class").GetString()!, test.GetProperty("Method").GetString()!);
        return new ListedTest($"{type[(type.LastIndexOf('.') + 1)..]}.{method}", test.GetProperty("Traits").GetProperty("Requirement")[0].GetString()!);
    }
}
