using System.CommandLine;
using System.Globalization;
using System.Net;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Evidence.Pcap;
using H3Conformance.Scenarios.Evidence.Qlog;
using H3Conformance.Scenarios.Evidence.Summary;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Cli.Connections;

/// <summary>What is kept of one run, and written to the files that a command line names.</summary>
internal sealed class Evidence
{
    private const int MostKept = 2047;
    private readonly ParseResult _parsed;
    private readonly int _number;

    /// <param name="parsed">The options.</param>
    /// <param name="number">The run's number from 1; from the second on it is part of the files' names.</param>
    /// <exception cref="CommandException">An option has no possible value.</exception>
    public Evidence(ParseResult parsed, int number = 1)
    {
        _parsed = parsed;
        _number = number;
        var kept = parsed.GetValue(EvidenceOptions.Keep);
        if (kept is < 1 or > MostKept)
            throw new CommandException(ExitCode.UnusableInput, string.Create(CultureInfo.InvariantCulture, $"--keep is {kept}; it has to be a number from 1 to {MostKept}."));
        Record = new RunRecord(kept << 20);
        Log = new SeveralLogs(Record, Traffic);
    }

    public RunRecord Record { get; }

    public Traffic Traffic { get; } = new();

    public IRunLog Log { get; }

    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be written.</exception>
    public void Save(Outcome outcome, IReadOnlyList<IPEndPoint> locals, EvidenceTitle title)
    {
        Write(EvidenceOptions.Qlog, output => QlogWriter.Write(output, Record, title));
        Write(EvidenceOptions.Capture, output => PcapngWriter.Write(output, Record, title));
        Write(EvidenceOptions.Summary, output => ConnectionSummary.Write(output, Record, Traffic, outcome, locals, _parsed.GetValue(EvidenceOptions.Content) == "base64" ? ContentCoding.Base64 : ContentCoding.Hex));
        if (_parsed.GetValue(EvidenceOptions.Keys) is { } keys)
            File.WriteAllLines(Numbered(keys), Record.KeyLog);
    }

    private void Write(Option<string?> option, Action<Stream> write)
    {
        if (_parsed.GetValue(option) is not { } file)
            return;
        using var output = new BufferedStream(file == "-" ? Console.OpenStandardOutput() : File.Create(Numbered(file)));
        write(output);
    }

    private string Numbered(string file) => _number == 1
        ? file
        : Path.Combine(Path.GetDirectoryName(file) ?? "", string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(file)}-{_number}{Path.GetExtension(file)}"));
}
