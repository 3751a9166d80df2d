using System.Net;
using FluentAssertions;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic.Connection.Events;
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
using Action = H3Conformance.Scenarios.Actions.Action;
using Request = H3Conformance.Http3.Fields.Request;

namespace H3Conformance.SelfTests.Peers;

/// <summary>Captures of runs over UDP, read by a dissector that does not share our code.</summary>
public sealed class CaptureTests : IDisposable
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(30);

    // tshark does not come back to a field section whose insertions follow it, so there is no dynamic table.
    private static readonly Action Settings = new UseSettings([Setting.Of(SettingId.MaxFieldSectionSize, 100_000)]);
    private static readonly Action Get = new SendRequest("request", Request.Get("localhost", "/a-path-of-its-own").Fields);
    private static readonly Action Answered = new Wait(new StreamEnded("request"));
    private static readonly Action Confirmed = new Wait(new HandshakeIsConfirmed());
    private readonly string _capture = Path.GetTempFileName();

    public void Dispose() => File.Delete(_capture);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public async Task SETTINGS_and_HEADERS_of_both_sides_are_read_from_a_capture_alone(string address)
    {
        await Tshark.Demand();
        using var server = Serve(IPAddress.Parse(address));
        Record(server, null, Settings, new Wait(new SettingsArrived()), Get, Answered);

        (await Tshark.Read(_capture, "http3.settings && udp.srcport == 50000", "http3.settings.value")).Should().Equal("100000");
        (await Tshark.Read(_capture, "http3.settings && udp.dstport == 50000", "http3.settings.id")).Should().ContainSingle();
        (await Tshark.Read(_capture, "http3.headers.header", "http3.headers.header.value")).Should()
            .Contain(static line => line.Contains("/a-path-of-its-own")).And.Contain(static line => line.StartsWith("404"));
        (await Tshark.Read(_capture, "ip.checksum.status == bad || udp.checksum.status == bad || _ws.malformed", "frame.number")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_request_in_0_RTT_is_read()
    {
        await Tshark.Demand();
        using var server = Serve(IPAddress.Loopback);
        var first = new EventLog();
        Play(server, null, first, [Confirmed, Get, Answered, new Wait(new TicketArrived())]);

        Record(server, first.Of<TicketReceived>().First().Ticket, Settings, Get, Answered);

        (await Tshark.Read(_capture, "quic.long.packet_type == 1 && http3.headers.path", "http3.headers.path")).Should().Equal("/a-path-of-its-own");
    }

    [Fact]
    public async Task What_is_sent_from_another_port_is_read_with_that_port()
    {
        await Tshark.Demand();
        using var server = Serve(IPAddress.Loopback);
        Record(server, null, Settings, Confirmed, new ChangeSourcePort(), Get, Answered);

        (await Tshark.Read(_capture, "http3.headers.path == \"/a-path-of-its-own\"", "udp.srcport")).Should().Equal("50001");
        (await Tshark.Read(_capture, "http3.headers.status == 404", "udp.dstport")).Should().Equal("50001");
    }

    private static UdpServerPump Serve(IPAddress address)
    {
        var now = DateTimeOffset.UtcNow;
        var tls = new ServerTlsOptions { Signer = EmbeddedServer.Certificate(now), TicketKey = new byte[32], AcceptEarlyData = true };
        return new UdpServerPump(new ReferenceServer(new ReferenceServerOptions { Tls = tls }, new Random(), now), new IPEndPoint(address, 0));
    }

    private void Record(UdpServerPump server, SessionTicket? ticket, params Action[] actions)
    {
        var record = new RunRecord();
        var startedAt = DateTimeOffset.UtcNow;
        Play(server, ticket, record, actions);
        using var output = File.Create(_capture);
        PcapngWriter.Write(output, record, new EvidenceTitle("embedded", "a request", "run") { StartedAt = startedAt });
    }

    private static void Play(UdpServerPump server, SessionTicket? ticket, IRunLog log, Action[] actions)
    {
        var profile = new ClientProfile
        {
            Address = server.Address,
            Authority = "localhost",
            ServerName = "localhost",
            Tls = new ClientTlsOptions { CertificateVerification = CertificateVerification.None, Ticket = ticket, OfferEarlyData = ticket is not null },
        };
        using var pump = new UdpPump(server.Address);
        using var limit = new CancellationTokenSource(LongestRun);
        var run = new ScenarioRun(new Scenario([.. actions]), new RunSetup(profile, new Random(), DateTimeOffset.UtcNow) { Aftermath = Aftermath.Leave, Log = log }, pump.Now);
        pump.Drive(run, limit.Token);
    }
}
