using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Waits;
using H3Conformance.Server;
using H3Conformance.Server.Scripts;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Server.Scripts;

public class ScriptedServerTests
{
    private static readonly DateTimeOffset WallClock = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly CertificateSigner Certificate = EmbeddedServer.Certificate(WallClock);
    private readonly List<string> _lines = [];

    [Fact]
    public void A_request_that_the_script_leaves_alone_is_answered()
    {
        var outcome = Run([new SendFrame(StreamName.Control, new GoawayFrame(400))]);

        outcome.Streams[StreamName.Request].Should().BeEquivalentTo(new { Status = 200, Finished = true, ContentLength = 4UL });
        outcome.Goaways.Should().Equal(400UL);
    }

    [Fact]
    public void A_script_answers_the_first_request_behind_its_wait()
    {
        var outcome = Run([new Wait(new HeadersArrived(StreamName.Request)), new SendFields(StreamName.Request, Response.Of(404).Fields, Fin: true)]);

        outcome.Streams[StreamName.Request].Should().BeEquivalentTo(new { Status = 404, Finished = true, ContentLength = 0UL });
        _lines.Should().ContainSingle(static line => line.Contains("received HEADERS on stream 0: :method: GET"));
    }

    [Fact]
    public void Later_requests_are_answered_beside_the_script()
    {
        var outcome = Run([new SendBytes(StreamName.Request, Bytes.Empty)], [new SendRequest("second", Request.Get("localhost").Fields)]);

        outcome.Streams[StreamName.Request].Status.Should().BeNull();
        outcome.Streams["second"].Status.Should().Be(200);
    }

    [Fact]
    public void The_streams_of_the_client_have_aliases()
    {
        var outcome = Run([new Wait(new ServerStreamIsOpen(StreamName.ClientControl)), new StopSending(StreamName.ClientControl, 0x100)]);

        outcome.Breaks("rfc9114-6.2.1-4").Should().BeTrue();
    }

    [Fact]
    public void A_control_stream_of_the_script_takes_the_place_of_the_engines()
    {
        var outcome = Run([new OpenUniStream(StreamName.Control, Http3StreamType.Control.Value), new SendFrame(StreamName.Control, SettingsFrame.Empty)]);

        outcome.Announced.StreamTypes.Count(static type => type == Http3StreamType.Control).Should().Be(1);
        outcome.Breaches.Should().BeEmpty();
    }

    [Fact]
    public void Actions_in_front_of_a_wait_for_the_handshake_meet_the_handshake()
    {
        var outcome = Run([new SendQuicFrames(EncryptionLevel.Handshake, [new StreamFrame(3UL, 0UL, Bytes.Empty)]), new Wait(new HandshakeIsComplete())]);

        outcome.Violations.Should().Contain(static violation => violation.Rule == TransportRule.FrameFitsThePacketType);
    }

    [Fact]
    public void The_log_tells_how_the_client_ended_the_connection()
    {
        Run([], [new Wait(new HandshakeIsConfirmed()), new CloseConnection(Application: true, 0x105, "enough")]);

        _lines.Should().Contain(static line => line.EndsWith("the client closed: H3_FRAME_UNEXPECTED (\"enough\")", StringComparison.Ordinal));
    }

    private Outcome Run(ValueList<Action> script, ValueList<Action> more = default)
    {
        var random = new Random(1);
        var options = new ScriptedServerOptions { Tls = new ServerTlsOptions { Signer = Certificate }, Script = new Scenario(script), Log = _ => new ServerLog(_lines.Add) };
        var profile = new ClientProfile { Address = VirtualNetwork.ServerAddress, Authority = "localhost", ServerName = "localhost", Tls = new ClientTlsOptions { CertificateVerification = CertificateVerification.None } };
        var network = new VirtualNetwork(new ScriptedServer(options, random, WallClock), NetworkConditions.Loopback, random);
        Action[] request = [new SendRequest(StreamName.Request, Request.Get("localhost").Fields)];
        var run = new ScenarioRun(new Scenario([.. request, .. more, new Wait(new TimePassed(500))]), new RunSetup(profile, random, WallClock) { Aftermath = Aftermath.Leave }, TimeSpan.Zero);
        network.RunUntil(run, () => run.IsOver, TimeSpan.FromMinutes(1));
        return run.Outcome();
    }
}
