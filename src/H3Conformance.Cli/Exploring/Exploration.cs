using H3Conformance.Cli.Connections;
using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Fields;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Notation;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Waits;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli.Exploring;

/// <summary>One session against one target, from the first prompt to the outcome.</summary>
internal sealed class Exploration(Player player, ILineSource lines, Screen screen, IReadOnlyList<Action> begin, Connections.Evidence evidence)
{
    private const string Fields = "fields=";
    private readonly ActionQueue _queue = new();

    /// <summary>Of a client that opens no streams by itself.</summary>
    public static IReadOnlyList<Action> Bare { get; } =
    [
        new SwitchHttp3(Http3Automatism.ControlStream, On: false),
        new SwitchHttp3(Http3Automatism.QpackEncoderStream, On: false),
        new SwitchHttp3(Http3Automatism.QpackDecoderStream, On: false),
    ];

    /// <summary>Takes everything first, and connects when it is told to; null where it was not.</summary>
    public Outcome? Queue(Random random, DateTimeOffset startedAt, CancellationToken cancellation)
    {
        _queue.Add(begin);
        if (!new Explorer(lines, screen, new QueueStage(), _queue, UsualFields).Run())
            return null;
        if (_queue.Actions.Count == 0)
            throw new CommandException(ExitCode.UnusableInput, "there are no actions to be carried out.");
        var outcome = player.Play(new Scenario([.. _queue.Actions]), new RunSetup(player.Profile, random, startedAt) { Log = evidence.Log }, cancellation);
        foreach (var line in evidence.Record.Lines)
            screen.Event(line);
        return outcome;
    }

    /// <summary>Connects first, and carries out each action when it comes.</summary>
    public Outcome Live(Random random, DateTimeOffset startedAt, CancellationToken cancellation)
    {
        var typed = new TypedActions();
        var setup = new RunSetup(player.Profile, random, startedAt) { Log = new SeveralLogs(evidence.Log, new LineLog(screen.Event)), Later = typed };
        var first = new Scenario([.. begin, new Wait(new HandshakeIsConfirmed()), new Wait(new SettingsArrived())]);
        return player.Play(
            first,
            setup,
            (pump, run) =>
            {
                var stage = new LiveStage(pump, run, typed, player.Profile.Quic.IdleTimeout, screen, cancellation);
                try
                {
                    new Explorer(lines, screen, stage, _queue, UsualFields).Run();
                }
                catch (CommandException)
                {
                    run.Leave(pump.Now);
                    pump.Round(run, TimeSpan.Zero);
                    throw;
                }

                typed.Complete();
            },
            cancellation);
    }

    private string UsualFields
    {
        get
        {
            var line = ActionNotation.Write(new SendFields(StreamName.Request, Request.Get(player.Profile.Authority, player.Profile.Path).Fields));
            return line[(line.IndexOf(Fields, StringComparison.Ordinal) + Fields.Length)..];
        }
    }
}
