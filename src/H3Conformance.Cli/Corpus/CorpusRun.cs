using H3Conformance.Cli.Corpus.Messages;

namespace H3Conformance.Cli.Corpus;

/// <summary>One run of the corpus as a process, from its messages to what is known of it.</summary>
/// <param name="corpus">What runs.</param>
/// <param name="arguments">Beyond those that make it speak: tests to choose, reports to write.</param>
/// <param name="environment">What it is told about target and evidence.</param>
internal sealed class CorpusRun(CorpusExecutable corpus, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
{
    // Cases of data count as tests of their own from the beginning, so that the bar knows its end.
    private static readonly string[] Speaking = ["-reporter", "json", "-noColor", "-noAutoReporters", "-preEnumerateTheories"];

    public RunResult Result { get; } = new();

    /// <summary>A silence longer than this is a hang.</summary>
    public required TimeSpan LongestSilence { get; init; }

    /// <summary>Runs to the end; <paramref name="heard"/> gets each message, with the test that ended with it.</summary>
    /// <exception cref="CommandException">The process cannot be started.</exception>
    public Task<ProcessEnd> Run(Action<RunnerMessage, JudgedTest?> heard, CancellationToken cancellation)
    {
        var start = corpus.Start([.. Speaking, .. arguments]);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new CorpusProcess(start, LongestSilence).Run(line => Read(line, heard), cancellation);
    }

    private bool Read(string line, Action<RunnerMessage, JudgedTest?> heard)
    {
        if (RunnerMessageReader.Read(line) is { } message)
            heard(message, Result.Add(message));
        return line.StartsWith('{');
    }
}
