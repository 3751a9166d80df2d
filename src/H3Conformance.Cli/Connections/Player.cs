using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using H3Conformance.Cli.Rehearsing;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Targets;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Connections;

/// <summary>Plays scenarios against the target of a command line, as its connection options want it.</summary>
internal sealed class Player
{
    private static readonly Wait AfterTheHandshake = new(new HandshakeIsComplete());
    private readonly int _sourcePort;
    private readonly SessionFile? _session;
    private readonly Scenario? _early;
    private readonly KeyLogFile? _keyLog = KeyLogFile.FromEnvironment();

    /// <exception cref="CommandException">The options do not go together, or a file is not usable.</exception>
    /// <exception cref="TargetException">The file that SSLKEYLOGFILE names cannot be written.</exception>
    public Player(OpenTarget target, ParseResult parsed)
    {
        var early = parsed.GetValue(ConnectionOptions.EarlyData);
        _sourcePort = parsed.GetValue(ConnectionOptions.SourcePort);
        if (_sourcePort is < 0 or > IPEndPoint.MaxPort)
            throw new CommandException(ExitCode.UnusableInput, $"--source-port is {_sourcePort}; it has to be a number from 0 to {IPEndPoint.MaxPort}.");
        _session = parsed.GetValue(ConnectionOptions.Session) is { } file ? new SessionFile(file) : null;
        if (early is not null && _session is null)
            throw new CommandException(ExitCode.UnusableInput, "--early-data needs --session.");
        _early = early is null ? null : Read(early);
        Profile = _session?.Resume(target.Profile, early is not null) ?? target.Profile;
    }

    public ClientProfile Profile { get; }

    /// <summary>The local addresses of the last run, in the order of their use.</summary>
    public IReadOnlyList<IPEndPoint> LocalAddresses { get; private set; } = [];

    /// <summary>Plays one scenario to its end.</summary>
    /// <exception cref="CommandException">The source port is taken.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Outcome Play(Scenario scenario, RunSetup setup, CancellationToken cancellation) => Play(scenario, setup, static (_, _) => { }, cancellation);

    /// <summary>Plays one scenario to its end, after something that drives the run itself.</summary>
    /// <exception cref="CommandException">The source port is taken.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Outcome Play(Scenario scenario, RunSetup setup, Action<UdpPump, ScenarioRun> first, CancellationToken cancellation)
    {
        var tickets = new TicketLog();
        using var pump = new UdpPump(setup.Profile.Address, _sourcePort);
        Open(pump, setup.Profile);
        Rehearsal.End();
        var whole = _early is { } early && Profile.Tls.Ticket is not null ? new Scenario([.. early.Actions.Where(static action => action != AfterTheHandshake), AfterTheHandshake, .. scenario.Actions]) : scenario;
        var run = new ScenarioRun(whole, setup with { Log = new SeveralLogs([setup.Log, tickets, .. _keyLog is null ? Array.Empty<IRunLog>() : [_keyLog]]) }, pump.Now);
        try
        {
            first(pump, run);
            pump.Drive(run, cancellation);
        }
        catch (SocketException error)
        {
            throw NoConnection(setup.Profile, error);
        }

        LocalAddresses = pump.LocalAddresses;
        _session?.Keep(tickets.Newest);
        return run.Outcome();
    }

    /// <summary>A connection came about, or the actions themselves ended it on the way there.</summary>
    public static bool HasConnected(Outcome outcome) => outcome.Stage switch
    {
        Stage.BeforeAnyReply => false,
        Stage.InTheHandshake => outcome.Ending?.Cause == EndCause.ClosedByScenario,
        _ => true,
    };

    private static void Open(UdpPump pump, ClientProfile profile)
    {
        try
        {
            pump.Open();
        }
        catch (SocketException error)
        {
            throw NoConnection(profile, error);
        }
    }

    private static CommandException NoConnection(ClientProfile profile, SocketException error) => new(ExitCode.NoConnection, $"{profile.Address}: {error.Message}");

    private static Scenario Read(string file) => Recording.Read(file, authority: null, expected: false).Scenario;
}
