using System.Net;
using System.Text;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Evidence.Pcap;
using H3Conformance.Scenarios.Evidence.Qlog;
using H3Conformance.Scenarios.Evidence.Summary;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Targets;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Pumps;

/// <summary>Actions that were carried out on a connection of their own over UDP, and all that is known of it.</summary>
public sealed class UdpRun
{
    private static readonly IReadOnlyDictionary<string, Func<Outcome, bool>> NoComparators = new Dictionary<string, Func<Outcome, bool>>();
    private readonly Traffic _traffic = new();
    private readonly EvidenceTitle _title;
    private readonly IReadOnlyList<IPEndPoint> _locals;

    private UdpRun(ClientProfile profile, Scenario scenario, IReadOnlyDictionary<string, Func<Outcome, bool>> comparators, CancellationToken cancellation)
    {
        var startedAt = DateTimeOffset.UtcNow;
        _title = new EvidenceTitle(profile.Authority, "run", "actions") { StartedAt = startedAt };
        using var pump = new UdpPump(profile.Address);
        var setup = new RunSetup(profile, new Random(), startedAt) { Aftermath = Aftermath.Leave, Log = new SeveralLogs(Record, _traffic), Comparators = comparators };
        var run = new ScenarioRun(scenario, setup, pump.Now);
        pump.Drive(run, cancellation);
        _locals = pump.LocalAddresses;
        Outcome = run.Outcome();
    }

    /// <summary>How it came out.</summary>
    public Outcome Outcome { get; }

    /// <summary>What happened, in order.</summary>
    public RunRecord Record { get; } = new();

    /// <summary>One JSON object, as docs/summary.md describes it.</summary>
    public string Summary
    {
        get
        {
            using var output = new MemoryStream();
            ConnectionSummary.Write(output, Record, _traffic, Outcome, _locals);
            return Encoding.UTF8.GetString(output.ToArray()).TrimEnd();
        }
    }

    /// <summary>Connects, carries the actions out in their order, and takes leave. Blocks the calling thread until that is done.</summary>
    /// <param name="target"><c>https://host:port/path</c>, or a name in the nearest targets.json. A server on loopback may have any certificate.</param>
    /// <param name="actions">What is done; a wait ends at the latest with the target's deadline, three seconds where it has none.</param>
    /// <exception cref="TargetException">There is no such target.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">No socket could be opened.</exception>
    public static UdpRun Play(string target, ValueList<Action> actions) => Play(target, actions, NoComparators);

    /// <summary>The same with functions that the actions wait for by their names.</summary>
    /// <param name="target">As above.</param>
    /// <param name="actions">What is done.</param>
    /// <param name="comparators">By the names that <see cref="Waits.ComparatorHolds"/> gives them.</param>
    /// <exception cref="ArgumentException">The actions wait for another comparator.</exception>
    /// <exception cref="TargetException">There is no such target.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">No socket could be opened.</exception>
    public static UdpRun Play(string target, ValueList<Action> actions, IReadOnlyDictionary<string, Func<Outcome, bool>> comparators) =>
        Play(TargetProfile.Of(TargetsFile.Select(target, Directory.GetCurrentDirectory())), actions, comparators, CancellationToken.None);

    /// <summary>The same with everything that a client may offer and admit.</summary>
    /// <param name="profile">Where to, and as whom.</param>
    /// <param name="actions">What is done.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="System.Net.Sockets.SocketException">No socket could be opened.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static UdpRun Play(ClientProfile profile, ValueList<Action> actions, CancellationToken cancellation) => Play(profile, actions, NoComparators, cancellation);

    /// <summary>The same with both.</summary>
    /// <param name="profile">Where to, and as whom.</param>
    /// <param name="actions">What is done.</param>
    /// <param name="comparators">By the names that <see cref="Waits.ComparatorHolds"/> gives them.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="ArgumentException">The actions wait for another comparator.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">No socket could be opened.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static UdpRun Play(ClientProfile profile, ValueList<Action> actions, IReadOnlyDictionary<string, Func<Outcome, bool>> comparators, CancellationToken cancellation) =>
        new(profile, new Scenario(actions), comparators, cancellation);

    /// <summary>Writes qlog that <c>h3c replay</c> reads.</summary>
    public void WriteQlog(Stream output) => QlogWriter.Write(output, Record, _title);

    /// <summary>Writes pcapng with the secrets inside.</summary>
    public void WriteCapture(Stream output) => PcapngWriter.Write(output, Record, _title);
}
