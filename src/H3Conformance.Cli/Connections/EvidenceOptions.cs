using System.CommandLine;

namespace H3Conformance.Cli.Connections;

/// <summary>The options for what is kept of a run.</summary>
internal static class EvidenceOptions
{
    public const int UsualKept = 64;

    public static readonly Option<string?> Summary = new("--summary") { Description = "Writes all that is known of the connection as JSON; - for standard output.", HelpName = "FILE" };
    public static readonly Option<string?> Qlog = new("--qlog") { Description = "Writes the run as qlog in JSON text sequences; such a file can be replayed.", HelpName = "FILE" };
    public static readonly Option<string?> Keys = new("--keylog") { Description = "Writes the secrets as an NSS key log.", HelpName = "FILE" };
    public static readonly Option<string?> Capture = new("--pcap") { Description = "Writes the datagrams as pcapng, with the secrets inside.", HelpName = "FILE" };
    public static readonly Option<string> Content = new Option<string>("--content") { Description = "How content stands in the summary.", HelpName = "hex|base64", DefaultValueFactory = static _ => "hex" }.AcceptOnlyFromAmong("hex", "base64");
    public static readonly Option<int> Keep = new("--keep") { Description = "How much of a run is kept in memory for all these, in MiB; the oldest goes first, and the summary says how much.", HelpName = "MIB", DefaultValueFactory = static _ => UsualKept };

    private static readonly Option[] All = [Summary, Qlog, Keys, Capture, Content, Keep];

    /// <summary>Standard output belongs to evidence, and what there is to tell goes to standard error.</summary>
    public static bool TakeStandardOutput(ParseResult parsed) => Array.Exists([Summary, Qlog, Capture], option => parsed.GetValue(option) == "-");

    public static void AddTo(Command command)
    {
        foreach (var option in All)
            command.Add(option);
    }
}
