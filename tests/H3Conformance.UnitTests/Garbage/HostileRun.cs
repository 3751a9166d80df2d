using System.Net;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Evidence.Pcap;
using H3Conformance.Scenarios.Evidence.Qlog;
using H3Conformance.Scenarios.Evidence.Summary;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Recording;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Waits;
using H3Conformance.Server.Scripts;

namespace H3Conformance.UnitTests.Garbage;

/// <summary>A plain request to a hostile server, over a network in memory, and everything that is told of it.</summary>
internal static class HostileRun
{
    private static readonly DateTimeOffset WallClock = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(2);
    private static readonly EvidenceTitle Title = new("hostile", "garbage", "stimulus") { Seed = 1, StartedAt = WallClock };
    private static readonly CertificateSigner Certificate =
        new SelfSignedCertificate(["localhost"], [IPAddress.Loopback], WallClock.AddDays(-1), WallClock.AddDays(1)).Issue(CertificateKind.EcdsaP256, new Random(1));

    private static readonly Scenario PlainRequest = new([
        new Wait(new HandshakeIsConfirmed()),
        new Wait(new SettingsArrived()),
        new SendRequest(StreamName.Request, Request.Get("localhost").Fields),
        new Wait(new AllHold([new StreamEnded(StreamName.Request), new SentIsAcknowledged()])),
    ]);

    public static IEndpoint Scripted(Scenario script, Random random) =>
        new ScriptedServer(new ScriptedServerOptions { Tls = new ServerTlsOptions { Signer = Certificate }, Script = script }, random, WallClock);

    /// <summary>A plain request to this server comes to its end, and all that is told of it can be told.</summary>
    public static void Survives(IEndpoint server, Random random) => Survives(PlainRequest, server, random);

    /// <summary>The scenario comes to its end, and all that is told of it can be told.</summary>
    public static void Survives(Scenario scenario, IEndpoint server, Random random)
    {
        var (record, traffic) = (new RunRecord(), new Traffic());
        var profile = new ClientProfile
        {
            Address = VirtualNetwork.ServerAddress,
            Authority = "localhost",
            ServerName = "localhost",
            Tls = new ClientTlsOptions { CertificateVerification = random.Next(8) == 0 ? CertificateVerification.Verify : CertificateVerification.None },
        };
        var network = new VirtualNetwork(server, NetworkConditions.Loopback, random);
        var run = new ScenarioRun(scenario, new RunSetup(profile, random, WallClock) { Log = new SeveralLogs(record, traffic) }, TimeSpan.Zero);
        network.RunUntil(run, () => run.IsOver, LongestRun).Should().BeTrue("the run has to end");
        run.Leave(network.Now);
        IsTold(scenario, record, traffic, run.Outcome());
    }

    private static void IsTold(Scenario scenario, RunRecord record, Traffic traffic, Outcome outcome)
    {
        string[] lines = [outcome.Describe(), OutcomeText.Of(outcome), .. record.LinesWithPackets, .. record.BriefLines, .. record.KeyLog, .. outcome.LastEvents];
        foreach (var line in lines)
            line.Any(char.IsControl).Should().BeFalse(line);
        var qlog = Written(output => QlogWriter.Write(output, record, Title));
        foreach (var one in Encoding.UTF8.GetString(qlog).Split('\x1e', StringSplitOptions.RemoveEmptyEntries))
            JsonDocument.Parse(one).Dispose();
        RecordingReader.Read(qlog).Scenario.Should().Be(scenario);
        foreach (var coding in Enum.GetValues<ContentCoding>())
            JsonDocument.Parse(Written(output => ConnectionSummary.Write(output, record, traffic, outcome, [], coding))).Dispose();
        Written(output => PcapngWriter.Write(output, record, Title)).Should().NotBeEmpty();
    }

    private static byte[] Written(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return output.ToArray();
    }
}
