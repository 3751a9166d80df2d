using System.CommandLine;
using H3Conformance.Cli.Connections;
using H3Conformance.Cli.Exploring;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Evidence.Qlog;
using H3Conformance.Scenarios.Targets;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli.Verbs;

/// <summary><c>h3c explore</c>: actions by hand.</summary>
internal static class ExploreVerb
{
    private static readonly Argument<string> Target = new("target") { Description = "HOST, HOST:PORT, https://HOST:PORT/PATH, or a name in targets.json.", HelpName = "HOST[:PORT]" };
    private static readonly Option<bool> Live = new("--live") { Description = "Connects at once, sends each action as it is typed, and shows what comes back as it comes." };
    private static readonly Option<bool> Bare = new("--bare") { Description = "Opens no control stream and no QPACK streams by itself." };
    private static readonly Option<string?> Load = new("--load") { Description = "Begins with the actions of a file: lines as they are typed, or any recording.", HelpName = "FILE" };
    private static readonly Option<string?> Record = new("--record") { Description = "Writes the session to a file, as qlog that h3c replay reads; the same as --qlog.", HelpName = "FILE" };
    private static readonly Option<int?> Seed = new("--seed") { Description = "Repeats the random choices of another run.", HelpName = "NUMBER" };

    /// <param name="lines">What is typed; null takes standard input, a terminal or a pipe.</param>
    public static Command Create(ILineSource? lines = null)
    {
        var command = new Command("explore", "Takes actions at a prompt or from a pipe, one a line, carries them out, and tells what came back. The command help lists them.") { Target, Live, Bare, Load, Record, Seed };
        EvidenceOptions.AddTo(command);
        ConnectionOptions.AddTo(command);
        command.SetAction((parsed, cancellation) => OwnThread.Run(() => Run(parsed, lines, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, ILineSource? given, CancellationToken cancellation)
    {
        var output = EvidenceOptions.TakeStandardOutput(parsed) ? parsed.InvocationConfiguration.Error : parsed.InvocationConfiguration.Output;
        var isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var screen = new Screen(output, isTerminal);
        using var keyboard = isTerminal && !Console.IsInputRedirected && given is null ? new ConsoleKeyboard() : null;
        var lines = given ?? (keyboard is null ? new PipedLines(Console.In) : new TerminalLines(keyboard, screen));
        using var target = Open(parsed);
        var startedAt = DateTimeOffset.UtcNow;
        var seed = parsed.GetValue(Seed) ?? Random.Shared.Next();
        var player = new Player(target, parsed);
        var evidence = new Evidence(parsed);
        var exploration = new Exploration(player, lines, screen, Beginning(parsed), evidence);
        if (lines.IsPerson)
            screen.Say($"{target.Name}: type help for the actions and commands, quit to end.");
        var outcome = parsed.GetValue(Live) ? exploration.Live(new Random(seed), startedAt, cancellation) : exploration.Queue(new Random(seed), startedAt, cancellation);
        if (outcome is null)
            return ExitCode.Done;
        var title = new EvidenceTitle(target.Name, "explore", "session") { Seed = seed, StartedAt = startedAt };
        evidence.Save(outcome, player.LocalAddresses, title);
        if (parsed.GetValue(Record) is { } file)
            Write(file, evidence.Record, title);
        return Player.HasConnected(outcome) ? ExitCode.Done : ExitCode.NoConnection;
    }

    // What is no name in targets.json may be a host, with the port of https; if it is none either, the first complaint is the better one.
    private static OpenTarget Open(ParseResult parsed)
    {
        var text = parsed.GetRequiredValue(Target);
        try
        {
            return OpenTarget.Of(text, parsed);
        }
        catch (TargetException unknown) when (Uri.CheckHostName(text) != UriHostNameType.Unknown)
        {
            try
            {
                return OpenTarget.Of($"https://{text}/", parsed);
            }
            catch (TargetException)
            {
                throw unknown;
            }
        }
    }

    private static IReadOnlyList<Action> Beginning(ParseResult parsed)
    {
        try
        {
            return [.. parsed.GetValue(Bare) ? Exploration.Bare : [], .. parsed.GetValue(Load) is { } file ? ActionFiles.Load(file) : []];
        }
        catch (QueueException exception)
        {
            throw new CommandException(ExitCode.UnusableInput, exception.Message);
        }
    }

    private static void Write(string file, RunRecord record, EvidenceTitle title)
    {
        using var output = new BufferedStream(File.Create(file));
        QlogWriter.Write(output, record, title);
    }
}
