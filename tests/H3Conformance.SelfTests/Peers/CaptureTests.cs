using System.Net;
using FluentAssertions;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Evidence.Pcap;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Waits;
using H3Conformance.Server;
using Xunit;
using Request = H3Conformance.Http3.Fields.Request;

namespace H3Conformance.SelfTests.Peers;

/// <summary>The capture of a run, read by a dissector that does not share our code.</summary>
public sealed class CaptureTests : IDisposable
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(30);
    private readonly string _capture = Path.GetTempFileName();

    public void Dispose() => File.Delete(_capture);

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Tshark_reads_SETTINGS_and_HEADERS_of_both_sides_from_a_capture_alone(string address)
    {
        await Tshark.Demand();
        Record(IPAddress.Parse(address));

        (await Tshark.Read(_capture, "http3.settings && udp.dstport == 50000", "http3.settings.id")).Should().ContainSingle();
        (await Tshark.Read(_capture, "http3.settings && udp.srcport == 50000", "http3.settings.value")).Should().Equal("100000");
        (await Tshark.Read(_capture, "http3.headers.header", "http3.headers.header.value")).Should()
            .Contain(static line => line.Contains("/a-path-of-its-own")).And.Contain(static line => line.StartsWith("404"));
        (await Tshark.Read(_capture, "udp.checksum.status == bad || ip.checksum.status == bad || _ws.malformed", "frame.number")).Should().BeEmpty();
    }

    public static TheoryData<string> Addresses => ["127.0.0.1", "::1"];

    private void Record(IPAddress address)
    {
        using var server = new UdpServerPump(EmbeddedServer.Create(DateTimeOffset.UtcNow), new IPEndPoint(address, 0));
        var profile = new ClientProfile
        {
            Address = server.Address,
            Authority = "localhost",
            ServerName = "localhost",
            Tls = new ClientTlsOptions { CertificateVerification = CertificateVerification.None },
        };
        var record = new RunRecord();
        var startedAt = DateTimeOffset.UtcNow;
        using var pump = new UdpPump(server.Address);
        using var limit = new CancellationTokenSource(LongestRun);
        var get = new SendRequest("request", Request.Get("localhost", "/a-path-of-its-own").Fields);
        // tshark does not come back to a field section whose insertions follow it, so there is no dynamic table.
        var settings = new UseSettings([new Setting(SettingId.MaxFieldSectionSize.Value, 100_000)]);
        var run = new ScenarioRun(new Scenario([settings, new Wait(new SettingsArrived()), get, new Wait(new StreamEnded("request"))]), new RunSetup(profile, new Random(), startedAt) { Log = record }, pump.Now);
        pump.Drive(run, limit.Token);
        using var output = File.Create(_capture);
        PcapngWriter.Write(output, record, new EvidenceTitle("embedded", "a request", "run") { StartedAt = startedAt });
    }
}
