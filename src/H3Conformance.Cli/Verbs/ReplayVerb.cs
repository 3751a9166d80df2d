using System.CommandLine;
using H3Conformance.Cli.Connections;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Cli.Verbs;

/// <summary><c>h3c replay</c>: carries out the actions of recordings.</summary>
internal static class ReplayVerb
{
    private static readonly Argument<string[]> Files = new("file") { Description = "Recordings: qlog of this suite or of h3i, an array of actions, or one action a line, as JSON or as explore takes and saves them.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string[]> Targets = new("--target", "-t") { Description = "A name in targets.json, HOST:PORT or https://HOST:PORT/PATH; may be given several times. Without it, the default target of targets.json.", HelpName = "TARGET", DefaultValueFactory = static _ => [] };
    private static readonly Option<string?> Authority = new("--authority") { Description = "Puts this into every :authority and host field.", HelpName = "VALUE" };
    private static readonly Option<bool> Expect = new("--expect") { Description = "Compares the outcome with the recorded one; exit code 1 where they differ." };
    private static readonly Option<int?> Seed = new("--seed") { Description = "Repeats the random choices of another run.", HelpName = "NUMBER" };
    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Tells the outcome only." };

    public static Command Create()
    {
        var command = new Command("replay", "Carries out the actions of recordings, each on a new connection to each target, and tells what came back. " +
            "Exit codes: 0 as expected, 1 different, 2 unusable input, 3 no connection.")
        { Files, Targets, Authority, Expect, Seed, Quiet, Verbosity.Option };
        EvidenceOptions.AddTo(command);
        ConnectionOptions.AddTo(command);
        command.SetAction((parsed, cancellation) => OwnThread.Run(() => Run(parsed, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var recordings = parsed.GetRequiredValue(Files).Select(file => Recording.Read(file, parsed.GetValue(Authority), parsed.GetValue(Expect))).ToList();
        var names = parsed.GetRequiredValue(Targets);
        var worst = ExitCode.Done;
        var number = 0;
        foreach (var name in names.DefaultIfEmpty<string?>(null))
        {
            using var target = OpenTarget.Of(name, parsed);
            foreach (var recording in recordings)
                worst = Math.Max(worst, Play(recording, target, parsed, ++number, recordings.Count * Math.Max(names.Length, 1) > 1, cancellation));
        }

        return worst;
    }

    private static int Play(Recording recording, OpenTarget target, ParseResult parsed, int number, bool isOneOfSeveral, CancellationToken cancellation)
    {
        var output = EvidenceOptions.TakeStandardOutput(parsed) ? parsed.InvocationConfiguration.Error : parsed.InvocationConfiguration.Output;
        var seed = parsed.GetValue(Seed) ?? Random.Shared.Next();
        var startedAt = DateTimeOffset.UtcNow;
        var evidence = new Evidence(parsed, number);
        var player = new Player(target, parsed);
        if (isOneOfSeveral)
            output.WriteLine($"{recording.File} -> {target.Name}");
        var outcome = player.Play(recording.Scenario, new RunSetup(player.Profile, new Random(seed), startedAt) { Log = evidence.Log }, cancellation);
        evidence.Save(outcome, player.LocalAddresses, new EvidenceTitle(target.Name, Path.GetFileName(recording.File), "replay") { Seed = seed, StartedAt = startedAt });
        foreach (var line in parsed.GetValue(Quiet) ? [OutcomeText.Of(outcome)] : Verbosity.Lines(evidence.Record, Math.Max(2, Verbosity.Of(parsed))))
            output.WriteLine(line);
        if (recording.Outcome is { } expected)
            return Compare(expected, outcome, output);
        return Player.HasConnected(outcome) ? ExitCode.Done : ExitCode.NoConnection;
    }

    // A recording may be of a handshake that has to fail.
    private static int Compare(string expected, Outcome outcome, TextWriter output)
    {
        if (expected == OutcomeText.Reactions(outcome))
            return ExitCode.Done;
        output.WriteLine($"differs from the recorded outcome: {expected}");
        return Player.HasConnected(outcome) ? ExitCode.Failed : ExitCode.NoConnection;
    }
}
