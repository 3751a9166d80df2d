using System.CommandLine;
using H3Conformance.Http3.Qpack.Qif;

namespace H3Conformance.Cli.Verbs;

/// <summary><c>h3c qif</c>: the files of QPACK's offline interoperability tests.</summary>
internal static class QifVerb
{
    private static readonly Argument<string> File = new("file") { Description = "The file to read." };
    private static readonly Option<string> Into = new("--output", "-o") { Description = "The file to write.", Required = true, HelpName = "FILE" };
    private static readonly Option<ulong> TableSize = new("--table-size") { Description = "The decoder's SETTINGS_QPACK_MAX_TABLE_CAPACITY, in octets.", HelpName = "NUMBER" };
    private static readonly Option<ulong> Blocked = new("--blocked") { Description = "The decoder's SETTINGS_QPACK_BLOCKED_STREAMS.", HelpName = "NUMBER" };
    private static readonly Option<int> Acknowledgment = new("--ack") { Description = "0: the encoder hears of nothing; 1: of each section at once.", HelpName = "MODE" };

    public static Command Create() => new("qif", "Encodes and decodes the files of QPACK's offline interoperability tests.")
    {
        Decoder(),
        Encoder(),
    };

    private static Command Decoder()
    {
        var command = new Command("decode", "Reads encoded records and writes field sections as QIF text.") { File, Into, TableSize, Blocked };
        command.SetAction(Decode);
        return command;
    }

    private static Command Encoder()
    {
        var command = new Command("encode", "Reads field sections as QIF text and writes encoded records.") { File, Into, TableSize, Blocked, Acknowledgment };
        command.SetAction(Encode);
        return command;
    }

    private static int Decode(ParseResult parsed)
    {
        var decoding = QifCodec.Decode(System.IO.File.ReadAllBytes(parsed.GetRequiredValue(File)), parsed.GetValue(TableSize), parsed.GetValue(Blocked));
        System.IO.File.WriteAllBytes(parsed.GetRequiredValue(Into), QifText.Write(decoding.Fields).ToArray());
        if (decoding.Failure is { } failure)
            throw new CommandException(ExitCode.UnusableInput, $"{parsed.GetRequiredValue(File)}: {failure}");
        return decoding.IsComplete
            ? ExitCode.Done
            : throw new CommandException(ExitCode.UnusableInput, $"{parsed.GetRequiredValue(File)}: streams {decoding.Blocked} still wait for insertions at the end.");
    }

    private static int Encode(ParseResult parsed)
    {
        var mode = parsed.GetValue(Acknowledgment);
        if (mode is not (0 or 1))
            throw new CommandException(ExitCode.UnusableInput, $"--ack is {mode}; it has to be 0 or 1.");
        var sections = QifText.Read(System.IO.File.ReadAllBytes(parsed.GetRequiredValue(File)));
        var encoded = QifCodec.Encode(sections, parsed.GetValue(TableSize), parsed.GetValue(Blocked), (QifAcknowledgment)mode);
        System.IO.File.WriteAllBytes(parsed.GetRequiredValue(Into), encoded.ToArray());
        return ExitCode.Done;
    }
}
