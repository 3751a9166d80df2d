using System.CommandLine;
using H3Conformance.Scenarios.Evidence;

namespace H3Conformance.Cli.Connections;

/// <summary>How much of a run is told: <c>-v</c>, given once to three times.</summary>
internal static class Verbosity
{
    public static readonly Option<bool> Option = new("-v", "--verbose") { Description = "Tells more: actions and answers; twice: every frame; three times: packets too.", AllowMultipleArgumentsPerToken = false, Arity = ArgumentArity.Zero };

    /// <summary>How often it was given.</summary>
    public static int Of(ParseResult parsed) => parsed.GetResult(Option)?.IdentifierTokenCount ?? 0;

    /// <summary>What a run has to tell at a level from 0 on.</summary>
    public static IEnumerable<string> Lines(RunRecord record, int level) => level switch
    {
        0 => [],
        1 => record.BriefLines,
        2 => record.Lines,
        _ => record.LinesWithPackets,
    };
}
