using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Evidence.Qlog;
using H3Conformance.Scenarios.Evidence.Summary;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using H3Conformance.Server;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Scenarios.Evidence;

/// <summary>A scenario carried out against the reference server in memory, with its record.</summary>
internal sealed class RecordedRun
{
    private static readonly DateTimeOffset WallClock = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly EvidenceTitle _title = new("embedded", "A_test", "stimulus") { Seed = 1, StartedAt = WallClock };

    /// <param name="actions">The scenario.</param>
    /// <param name="mostOctets">What the record keeps.</param>
    /// <param name="listener">How the server meets connections.</param>
    /// <param name="ticket">Resumed with 0-RTT; every run's server takes the tickets of any other's.</param>
    /// <param name="server">What the server announces, where it is not the usual.</param>
    public RecordedRun(ValueList<Action> actions, int mostOctets = RunRecord.UsualLimit, ListenerOptions? listener = null, SessionTicket? ticket = null, QuicOptions? server = null)
    {
        Record = new RunRecord(mostOctets);
        var random = new Random(1);
        var certificate = new SelfSignedCertificate(["localhost"], [IPAddress.Loopback], WallClock.AddDays(-1), WallClock.AddDays(1)).Issue(CertificateKind.EcdsaP256, random);
        var reference = new ReferenceServer(new ReferenceServerOptions { Quic = server ?? Extensions.Quic, Tls = new ServerTlsOptions { Signer = certificate, TicketKey = new byte[32], AcceptEarlyData = true }, Listener = listener ?? new ListenerOptions() }, random, WallClock);
        var profile = new ClientProfile
        {
            Address = VirtualNetwork.ServerAddress,
            Authority = "localhost",
            ServerName = "localhost",
            Tls = new ClientTlsOptions { CertificateVerification = CertificateVerification.None, Ticket = ticket, OfferEarlyData = ticket is not null },
        };
        var run = new ScenarioRun(new Scenario(actions), new RunSetup(profile, random, WallClock) { Log = new SeveralLogs(Record, Traffic) }, TimeSpan.Zero);
        new VirtualNetwork(reference, NetworkConditions.Loopback, random).RunUntil(run, () => run.IsOver, TimeSpan.FromSeconds(60));
        Outcome = run.Outcome();
    }

    public RunRecord Record { get; }

    public Traffic Traffic { get; } = new();

    public Outcome Outcome { get; }

    public byte[] Qlog
    {
        get
        {
            var output = new MemoryStream();
            QlogWriter.Write(output, Record, _title);
            return output.ToArray();
        }
    }

    public JsonObject[] Records =>
        [.. Encoding.UTF8.GetString(Qlog).Split('\x1e', StringSplitOptions.RemoveEmptyEntries).Select(static record => JsonNode.Parse(record)!.AsObject())];

    public IEnumerable<JsonObject> EventsNamed(string name) =>
        Records.Skip(1).Where(record => (string?)record["name"] == name).Select(static record => record["data"]!.AsObject());
}
