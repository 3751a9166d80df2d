using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Cli.Probing;

/// <summary>Connects to one server as often as it is asked to. May be used from several threads.</summary>
/// <param name="profile">How to meet the server; its deadline is for a whole visit.</param>
/// <param name="cancellation">Ends every visit.</param>
internal sealed class Visitor(ClientProfile profile, CancellationToken cancellation)
{
    private readonly KeyLogFile? _keyLog = KeyLogFile.FromEnvironment();
    private int _visits;

    public ClientProfile Profile => profile;

    /// <summary>Connections so far.</summary>
    public int Visits => Volatile.Read(ref _visits);

    /// <summary>Follows a plan to its end, or until the time is over.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">The network lets nothing out.</exception>
    /// <exception cref="OperationCanceledException">The probe was cancelled.</exception>
    public Visit Follow(VisitPlan plan)
    {
        Interlocked.Increment(ref _visits);
        var log = new VisitLog();
        var setup = new RunSetup(plan.Change(profile), new Random(), DateTimeOffset.UtcNow)
        {
            Aftermath = plan.LingerUntil is null ? Aftermath.Leave : Aftermath.Probe,
            IsConclusive = _ => plan.LingerUntil!(log),
            Log = new SeveralLogs([log, .. Given(plan.Listener), .. Given(_keyLog)]),
        };
        using var pump = new UdpPump(profile.Address);
        var run = new ScenarioRun(new Scenario([.. plan.Actions]), setup, pump.Now);
        var limit = plan.Limit ?? profile.Patience.Deadline;
        Drive(pump, run, limit);
        return Of(run, log) with { Limit = limit };
    }

    // The waits of a scenario each have the deadline; a visit as a whole has it once.
    private void Drive(UdpPump pump, ScenarioRun run, TimeSpan limit)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        over.CancelAfter(limit);
        try
        {
            pump.Drive(run, over.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // What came until now is what the visit found.
        }
    }

    private static Visit Of(ScenarioRun run, VisitLog log)
    {
        var connection = run.Connection;
        var rtt = connection.Quic.Rtt is { HasSample: true } sampled ? sampled : null;
        return new Visit(run.Outcome(), log)
        {
            Tls = connection.Quic.Handshake,
            Version = connection.Quic.Version,
            RttMinimum = rtt?.Minimum,
            RttSmoothed = rtt?.Smoothed,
            Insertions = (connection.Encoder.InsertCount, connection.Encoder.KnownReceivedCount),
        };
    }

    private static IEnumerable<IRunLog> Given(IRunLog? log) => log is null ? [] : [log];
}
