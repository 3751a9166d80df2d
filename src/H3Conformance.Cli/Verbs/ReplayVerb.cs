using System.CommandLine;
using H3Conformance.Cli.Connections;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Evidence.Qlog;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Recording;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Cli.Verbs;

/// <summary><c>h3c replay</c>: carries out the actions of a recording.</summary>
internal static class ReplayVerb
{
    private static readonly Argument<string> File = new("file") { Description = "A recording: qlog of this suite, an array of actions, or one action a line." };
    private static readonly Option<string?> Target = new("--target", "-t") { Description = "A name in targets.json, HOST:PORT or https://HOST:PORT/PATH. Without it, the default target of targets.json.", HelpName = "TARGET" };
    private static readonly Option<string?> Qlog = new("--qlog") { Description = "Writes the run to a file, as qlog in JSON text sequences.", HelpName = "FILE" };
    private static readonly Option<string?> Keys = new("--keylog") { Description = "Writes the secrets to a file, as an NSS key log.", HelpName = "FILE" };
    private static readonly Option<int?> Seed = new("--seed") { Description = "Repeats the random choices of another run.", HelpName = "NUMBER" };

    public static Command Create()
    {
        var command = new Command("replay", "Carries out the actions of a recording on a new connection, and tells what came back.") { File, Target, Qlog, Keys, Seed };
        ConnectionOptions.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var file = parsed.GetRequiredValue(File);
        var recording = RecordingReader.ReadFile(file);
        if (!recording.IsUsable)
            throw new CommandException(ExitCode.UnusableInput, $"{file}: {recording.Fault}");
        using var target = OpenTarget.Of(parsed.GetValue(Target), parsed);
        var seed = parsed.GetValue(Seed) ?? Random.Shared.Next();
        var startedAt = DateTimeOffset.UtcNow;
        var record = new RunRecord();
        var player = new Player(target, parsed);
        var outcome = player.Play(recording.Scenario, new RunSetup(player.Profile, new Random(seed), startedAt) { Log = record }, cancellation);
        if (parsed.GetValue(Qlog) is { } qlog)
            Write(qlog, record, new EvidenceTitle(target.Name, Path.GetFileName(file), "replay") { Seed = seed, StartedAt = startedAt });
        if (parsed.GetValue(Keys) is { } keys)
            System.IO.File.WriteAllLines(keys, record.KeyLog);
        foreach (var line in record.Lines)
            parsed.InvocationConfiguration.Output.WriteLine(line);
        return IsConnection(outcome) ? ExitCode.Done : ExitCode.NoConnection;
    }

    private static void Write(string file, RunRecord record, EvidenceTitle title)
    {
        using var output = new BufferedStream(System.IO.File.Create(file));
        QlogWriter.Write(output, record, title);
    }

    private static bool IsConnection(Outcome outcome) =>
        outcome.Stage != Stage.BeforeAnyReply && outcome.Ending?.Cause is not (EndCause.Unreachable or EndCause.ClientFailure or EndCause.VersionNegotiation);
}
