using System.Net;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Evidence.Summary;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Rehearsing;

/// <summary>
/// A whole exchange with a server of which only the datagrams are left. Whatever a process does first is slow, and this is done while the
/// command line is read.
/// </summary>
internal static class Rehearsal
{
    private const int Seed = 1;
    private const int MostKept = 1 << 20;
    private static readonly IPEndPoint Server = new(IPAddress.Loopback, 443);
    private static Thread? _underway;

    /// <summary>Begins on another thread where the arguments are of a verb that makes one connection and ends.</summary>
    public static void BeginFor(string[] arguments)
    {
        if (arguments is not ["get" or "replay", ..])
            return;
        _underway = new Thread(PlayQuietly) { IsBackground = true };
        _underway.UnsafeStart();
    }

    /// <summary>Comes back when it is over: a connection that begins before that only shares its work.</summary>
    public static void End() => _underway?.Join();

    /// <summary>The client that the server was recorded with: the same octets each time.</summary>
    internal static ScenarioRun Client()
    {
        var profile = new ClientProfile
        {
            Address = Server,
            Authority = "localhost",
            ServerName = "localhost",
            Tls = new ClientTlsOptions { CertificateVerification = CertificateVerification.None },
        };
        var scenario = new Scenario([new SendRequest(StreamName.Request, Request.Get("localhost").Fields), new Wait(new StreamEnded(StreamName.Request)), new CloseConnection(Application: true, 0x100)]);
        var log = new SeveralLogs(new RunRecord(MostKept), new Traffic());
        return new ScenarioRun(scenario, new RunSetup(profile, new Random(Seed), DateTimeOffset.UnixEpoch) { Log = log }, TimeSpan.Zero);
    }

    /// <summary>What comes of it.</summary>
    internal static string Play(IEnumerable<TimedDatagram> datagrams)
    {
        var run = Client();
        Drain(run, TimeSpan.Zero);
        foreach (var datagram in datagrams)
        {
            run.Receive(new Datagram(new NetworkPath(0, Server), datagram.Payload), datagram.At);
            run.Elapse(datagram.At);
            Drain(run, datagram.At);
        }

        return OutcomeText.Of(run.Outcome());
    }

    private static void PlayQuietly()
    {
        try
        {
            Play(TimedDatagram.All());
        }
        catch (Exception)
        {
            // On this thread it would end the process, and it decides nothing: what is wrong, as a missing library, is told when it happens in earnest.
        }
    }

    private static void Drain(ScenarioRun run, TimeSpan now)
    {
        while (run.TryTakeDatagram(now, out _))
        {
        }
    }
}
