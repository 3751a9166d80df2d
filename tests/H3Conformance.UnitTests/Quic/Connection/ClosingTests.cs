using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Lifecycle;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios.Pumps;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection;

public class ClosingTests
{
    private static readonly ConnectionCloseFrame ByApplication = new(Application: true, 0x100, 0UL, Bytes.Utf8("enough"));

    [Fact]
    public void The_peer_of_a_closing_end_drains_and_both_forget_the_connection()
    {
        var pair = EnginePair.Connected();
        pair.Client.Close(ByApplication, pair.Network.Now);
        pair.Settle(0.1);
        pair.Server.Phase.Should().Be(ConnectionPhase.Draining);

        pair.Settle(5);
        pair.Client.Phase.Should().Be(ConnectionPhase.Ended);
        pair.Listener.Connections.Should().BeEmpty();
    }

    [Fact]
    public void A_client_that_closes_before_any_answer_is_heard_by_the_server()
    {
        var pair = new EnginePair();
        pair.Run(() => pair.Servers.Count == 1);
        pair.Client.Close(ByApplication, pair.Network.Now);
        pair.Settle(0.1);

        Close(pair.ServerEnd).Close.ErrorCode.Value.Should().Be(QuicError.ApplicationError.Value);
    }

    [Fact]
    public void A_client_that_closes_when_TLS_is_complete_tells_its_code_to_a_server_that_gets_everything()
    {
        var pair = new EnginePair();
        pair.Run(() => pair.Client.HandshakeComplete);
        pair.Client.HandshakeConfirmed.Should().BeFalse();
        pair.Client.Close(ByApplication, pair.Network.Now);
        pair.Settle(0.1);

        Close(pair.ServerEnd).Level.Should().BeOneOf(EncryptionLevel.Handshake, EncryptionLevel.OneRtt);
    }

    [Fact]
    public void A_server_that_closes_before_the_handshake_is_over_tells_its_code_once_and_whole()
    {
        var pair = new EnginePair();
        pair.Run(() => pair.Servers.Count == 1);
        pair.Settle(0.005);
        pair.Server.Close(ByApplication, pair.Network.Now);
        pair.Settle(0.2);

        pair.ClientEnd.Events.OfType<PeerClosed>().Last().Close.Should().Be(ByApplication);
    }

    [Theory]
    [InlineData(EncryptionLevel.Initial)]
    [InlineData(EncryptionLevel.Handshake)]
    public void A_close_at_a_lower_level_hides_what_the_application_says(EncryptionLevel level)
    {
        var pair = new EnginePair();
        pair.Run(() => pair.Servers.Count == 1 && (level == EncryptionLevel.Initial || pair.Client.HandshakeComplete));
        pair.Client.Close(ByApplication, pair.Network.Now);
        pair.Settle(0.1);

        Frames(pair.ClientEnd, level).OfType<ConnectionCloseFrame>().Should().OnlyContain(static close => !close.Application && close.ReasonPhrase.IsEmpty);
    }

    [Fact]
    public void A_lost_close_is_repeated_when_the_peer_goes_on()
    {
        var pair = EnginePair.Connected();
        pair.Client.TreatNextDatagram(H3Conformance.Quic.Connection.Packets.DatagramTreatment.Drop);
        pair.Client.Close(ByApplication, pair.Network.Now);
        pair.Settle(0.02);
        pair.Server.Ping();
        pair.Settle(0.1);

        Close(pair.ServerEnd).Close.Should().Be(ByApplication);
    }

    [Fact]
    public void A_close_is_answered_ever_more_rarely()
    {
        var pair = EnginePair.Connected();
        pair.Server.Automatisms[Automatism.Acknowledge] = false;
        pair.Client.TreatNextDatagram(H3Conformance.Quic.Connection.Packets.DatagramTreatment.Drop);
        pair.Client.Close(ByApplication, pair.Network.Now);
        pair.Client.TryTakeDatagram(pair.Network.Now, out _);
        for (var i = 0; i < 9; i++)
            pair.Client.TreatNextDatagram(H3Conformance.Quic.Connection.Packets.DatagramTreatment.Drop);
        for (var i = 0; i < 9; i++)
            pair.Server.SendFrames(EncryptionLevel.OneRtt, [new PingFrame()]);
        var sent = pair.ClientEnd.Sent.Count;
        pair.Settle(0.015);

        (pair.ClientEnd.Sent.Count - sent).Should().BeLessThan(5);
    }

    [Fact]
    public void A_close_without_a_reply_stays_the_only_one()
    {
        var pair = EnginePair.Connected();
        pair.Client.Automatisms[Automatism.CloseReply] = false;
        pair.Client.TreatNextDatagram(H3Conformance.Quic.Connection.Packets.DatagramTreatment.Drop);
        pair.Client.Close(ByApplication, pair.Network.Now);
        pair.Settle(0.02);
        pair.Server.Ping();
        pair.Settle(0.5);

        pair.ServerEnd.Events.OfType<PeerClosed>().Should().BeEmpty();
    }

    [Fact]
    public void An_idle_connection_ends_without_a_word()
    {
        var pair = EnginePair.Connected(new PairOptions { Client = new QuicOptions { IdleTimeout = TimeSpan.FromSeconds(2) } });
        var sent = pair.ClientEnd.Sent.Count;
        pair.Settle(3);

        pair.ClientEnd.Events.Should().Contain(static happened => happened is IdleTimedOut);
        pair.ServerEnd.Events.Should().Contain(static happened => happened is IdleTimedOut);
        pair.ClientEnd.Sent.Count.Should().Be(sent);
    }

    [Fact]
    public void An_idle_timeout_is_at_least_three_probe_timeouts()
    {
        var far = new NetworkConditions(TimeSpan.FromSeconds(1));
        var pair = new EnginePair(new PairOptions { Network = far, Client = new QuicOptions { IdleTimeout = TimeSpan.FromSeconds(1) } });

        pair.Run(() => pair.Client.HandshakeConfirmed).Should().BeTrue();
    }

    [Fact]
    public void A_server_that_forgot_the_connection_resets_it()
    {
        var pair = EnginePair.Connected(new PairOptions { Server = new QuicOptions { IdleTimeout = TimeSpan.FromSeconds(2) } });
        pair.Client.Automatisms[Automatism.IdleTimeout] = false;
        pair.Settle(3);
        pair.Client.SendFrames(EncryptionLevel.OneRtt, [new PingFrame(), new PaddingFrame(100)]);
        pair.Settle(0.1);

        pair.ClientEnd.Events.Should().Contain(static happened => happened is StatelessResetReceived);
        pair.Client.Phase.Should().Be(ConnectionPhase.Draining);
    }

    private static PeerClosed Close(RecordingEndpoint end) => end.Events.OfType<PeerClosed>().First();

    private static IEnumerable<Frame> Frames(RecordingEndpoint end, EncryptionLevel level) =>
        end.Sent.Where(packet => packet.Type.ToString() == level.ToString()).SelectMany(static packet => packet.Frames);
}
