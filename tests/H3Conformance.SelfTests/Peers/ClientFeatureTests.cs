using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Waits;
using Xunit;

namespace H3Conformance.SelfTests.Peers;

/// <summary>What the client can do, shown against stacks that do not share our code.</summary>
public sealed class ClientFeatureTests
{
    private const int TenMegabytes = 10 << 20;

    [Theory]
    [InlineData("nginx-retry")]
    [InlineData("haproxy-retry")]
    public async Task Retry_is_followed(string name)
    {
        var (outcome, events, _) = Get(await Peer.Find(name));

        events.Of<RetryReceived>().Should().ContainSingle();
        Status(outcome).Should().Be(200);
    }

    [Theory]
    [InlineData("nginx-p384")]
    [InlineData("haproxy-p384")]
    [InlineData("caddy-p384")]
    [InlineData("nginx-p256")]
    public async Task HelloRetryRequest_is_followed(string name)
    {
        var (outcome, _, run) = Get(await Peer.Find(name));

        run.Connection.Quic.Handshake.HelloRetryRequestSeen.Should().BeTrue();
        Status(outcome).Should().Be(200);
    }

    [Theory]
    [InlineData("nginx-chacha20", "TLS_CHACHA20_POLY1305_SHA256")]
    [InlineData("haproxy-chacha20", "TLS_CHACHA20_POLY1305_SHA256")]
    [InlineData("nginx-aes256", "TLS_AES_256_GCM_SHA384")]
    public async Task The_cipher_suite_of_the_server_is_used(string name, string suite)
    {
        var (outcome, _, run) = Get(await Peer.Find(name));

        run.Connection.Quic.Handshake.CipherSuite.ToString().Should().Be(suite);
        Status(outcome).Should().Be(200);
    }

    [Theory]
    [InlineData("nginx-ipv6")]
    [InlineData("haproxy-ipv6")]
    [InlineData("caddy-ipv6")]
    public async Task IPv6_is_spoken(string name)
    {
        var (outcome, _, _) = Get(await Peer.Find(name));

        Status(outcome).Should().Be(200);
    }

    [Theory]
    [InlineData("caddy")]
    [InlineData("nginx")]
    [InlineData("haproxy")]
    public async Task Requests_go_on_after_key_updates(string name)
    {
        var peer = await Peer.Find(name);

        var (outcome, events, _) = peer.Play(
            new Wait(new HandshakeIsConfirmed()), new UpdateKeys(), Request(peer, "first"), new Wait(new StreamEnded("first")), new UpdateKeys(), Request(peer, "second"), new Wait(new StreamEnded("second")));

        events.Of<KeysUpdated>().Count(static update => update.ByPeer).Should().Be(2);
        outcome.Streams["second"].Status.Should().Be(200);
    }

    [Theory]
    [InlineData("caddy")]
    [InlineData("nginx-0rtt")]
    [InlineData("haproxy-0rtt")]
    public async Task A_resumed_session_carries_a_request_in_0_RTT(string name)
    {
        var peer = await Peer.Find(name);
        var (_, first, _) = peer.Play(new Wait(new HandshakeIsConfirmed()), Request(peer, "request"), new Wait(new StreamEnded("request")), new Wait(new TicketArrived()));
        var ticket = first.Of<TicketReceived>().First().Ticket;

        var (outcome, events, run) = peer.With(profile => profile with { Tls = profile.Tls with { Ticket = ticket, OfferEarlyData = true } })
            .Play(Request(peer, "request"), new Wait(new StreamEnded("request")), new Wait(new HandshakeIsConfirmed()));

        events.Of<EarlyDataDecided>().Should().Equal(new EarlyDataDecided(Accepted: true));
        run.Connection.Quic.Handshake.PskUsed.Should().BeTrue();
        Status(outcome).Should().Be(200);
    }

    [Theory]
    [InlineData("caddy")]
    [InlineData("nginx")]
    [InlineData("haproxy")]
    public async Task Ten_megabytes_come_down(string name)
    {
        var peer = await Peer.Find(name);

        var (outcome, _, _) = peer.Play(new Wait(new HandshakeIsConfirmed()), new SendRequest("large", Http3.Fields.Request.Get(peer.Profile.Authority, "/large").Fields), new Wait(new StreamEnded("large")));

        outcome.Streams["large"].Should().BeEquivalentTo(new { Status = 200, ContentLength = (ulong)TenMegabytes, Finished = true });
    }

    [Theory]
    [InlineData("nginx-proxy")]
    [InlineData("haproxy-proxy")]
    public async Task Ten_megabytes_go_up(string name)
    {
        var peer = await Peer.Find(name);
        var fields = Http3.Fields.Request.Post(peer.Profile.Authority, peer.Profile.PostPath).Fields;

        var (outcome, _, _) = peer.Play(new Wait(new HandshakeIsConfirmed()), new SendRequest("upload", fields, Bytes.Repeat((byte)'u', TenMegabytes)), new Wait(new StreamEnded("upload")), new Wait(new SentIsAcknowledged()));

        outcome.Streams["upload"].Status.Should().Be(200);
        outcome.StimulusAcknowledged.Should().BeTrue();
    }

    private static (Outcome Outcome, EventLog Events, Scenarios.Running.ScenarioRun Run) Get(Peer peer) =>
        peer.Play(new Wait(new HandshakeIsConfirmed()), Request(peer, "request"), new Wait(new StreamEnded("request")));

    private static SendRequest Request(Peer peer, StreamName stream) => new(stream, Http3.Fields.Request.Get(peer.Profile.Authority, peer.Profile.Path).Fields);

    private static int? Status(Outcome outcome) => outcome.Streams[StreamName.Request].Status;
}
