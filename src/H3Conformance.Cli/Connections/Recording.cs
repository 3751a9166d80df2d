using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Recording;

namespace H3Conformance.Cli.Connections;

/// <summary>A recording that a command line names.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Scenario">Its actions.</param>
/// <param name="Outcome">What the replay is compared with; null where it is not compared.</param>
internal sealed record Recording(string File, Scenario Scenario, string? Outcome)
{
    /// <param name="file">Where it is.</param>
    /// <param name="authority">Replaces that of the requests; null keeps them.</param>
    /// <param name="expected">The recorded outcome is wanted.</param>
    /// <exception cref="CommandException">The file holds no actions, or not the outcome that is wanted.</exception>
    public static Recording Read(string file, string? authority, bool expected)
    {
        var recording = RecordingReader.ReadFile(file);
        if (!recording.IsUsable)
            throw new CommandException(ExitCode.UnusableInput, $"{file}: {recording.Fault}");
        if (expected && recording.Outcome is null)
            throw new CommandException(ExitCode.UnusableInput, $"{file}: the recording tells no outcome to expect; h3c replay --qlog writes one that does.");
        if (Comparators.Fault(recording.Scenario.Actions) is { } fault)
            throw new CommandException(ExitCode.UnusableInput, $"{file}: {fault}.");
        var scenario = authority is null ? recording.Scenario : AuthorityRewriter.Rewrite(recording.Scenario, authority);
        return new Recording(file, scenario, expected ? recording.Outcome : null);
    }
}
