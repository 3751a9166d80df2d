using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Packets;
using H3Conformance.Quic.Connection.Sending;
using H3Conformance.Quic.Wire.Frames;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection;

/// <summary>Each thing that an engine does by itself, switched off.</summary>
public class AutomatismTests
{
    private readonly EnginePair _pair = EnginePair.Connected();

    [Fact]
    public void Without_Acknowledge_nothing_is_acknowledged()
    {
        _pair.Server.Automatisms[Automatism.Acknowledge] = false;
        var ping = _pair.Client.Ping();
        _pair.Settle(2);

        ping.IsAcknowledged.Should().BeFalse();
    }

    [Fact]
    public void Without_Retransmit_what_is_lost_stays_lost()
    {
        _pair.Client.Automatisms[Automatism.Retransmit] = false;
        var stream = _pair.Client.OpenStream(bidirectional: true);
        _pair.Client.TreatNextDatagram(DatagramTreatment.Drop);
        _pair.Client.Send(stream, Bytes.Repeat(1, 10), fin: true);
        _pair.Settle();
        for (var count = 0; count < 5; count++)
            _pair.Client.SendFrames(EncryptionLevel.OneRtt, [new PingFrame()]);
        _pair.Settle(5);

        _pair.ServerEnd.Events.Should().NotContain(static happened => happened is StreamDataReceived);
    }

    [Fact]
    public void Without_RaiseCredit_a_sender_runs_dry()
    {
        var pair = EnginePair.Connected(new PairOptions { Server = new QuicOptions { Limits = new StreamTableLimits(1000, 500, 500, 500, 2, 2) } });
        pair.Server.Automatisms[Automatism.RaiseCredit] = false;
        pair.Client.Send(pair.Client.OpenStream(bidirectional: true), Bytes.Repeat(1, 5000), fin: true);
        pair.Settle(5);

        pair.ServerEnd.Events.OfType<StreamDataReceived>().Sum(static data => data.Data.Length).Should().Be(500);
    }

    [Fact]
    public void Without_ObeyCongestion_everything_leaves_at_once()
    {
        _pair.Client.Automatisms[Automatism.ObeyCongestion] = false;
        _pair.Client.Send(_pair.Client.OpenStream(bidirectional: true), Bytes.Repeat(1, 200_000), fin: true);
        var count = 0;
        while (_pair.Client.TryTakeDatagram(_pair.Network.Now, out _))
            count++;

        count.Should().BeGreaterThan(200_000 / 1200);
    }

    [Fact]
    public void Without_Handshake_no_TLS_message_leaves()
    {
        var pair = new EnginePair();
        pair.Run(static () => false, seconds: 0);
        pair.Client.Automatisms[Automatism.Handshake] = false;
        pair.Settle(2);

        pair.ClientEnd.Sent.SelectMany(static packet => packet.Frames).OfType<CryptoFrame>().Sum(static frame => frame.CryptoData.Length).Should().BeLessThan(1200);
        pair.Server.HandshakeComplete.Should().BeFalse();
    }

    [Fact]
    public void Without_RetireConnectionIds_a_request_to_retire_is_ignored()
    {
        _pair.Server.Automatisms[Automatism.RetireConnectionIds] = false;
        _pair.Client.SendFrames(EncryptionLevel.OneRtt, [new NewConnectionIdFrame(9, 9, Bytes.Repeat(9, 8), Bytes.Repeat(9, 16))]);
        _pair.Settle();

        Sent(_pair.ServerEnd).Should().NotContain(static frame => frame is RetireConnectionIdFrame);
    }

    [Fact]
    public void With_RetireConnectionIds_it_is_followed()
    {
        _pair.Client.SendFrames(EncryptionLevel.OneRtt, [new NewConnectionIdFrame(9, 9, Bytes.Repeat(9, 8), Bytes.Repeat(9, 16))]);
        _pair.Settle();

        Sent(_pair.ServerEnd).OfType<RetireConnectionIdFrame>().Select(static frame => frame.SequenceNumber.Value).Should().Contain(0);
    }

    [Fact]
    public void Without_IssueConnectionIds_none_are_announced()
    {
        var pair = EnginePair.Connected(new PairOptions { ClientIssuesIds = false });

        Sent(pair.ClientEnd).Should().NotContain(static frame => frame is NewConnectionIdFrame);
    }

    [Fact]
    public void Without_IdleTimeout_a_connection_outlives_it()
    {
        var pair = EnginePair.Connected(new PairOptions { Client = new QuicOptions { IdleTimeout = TimeSpan.FromSeconds(2) } });
        pair.Client.Automatisms[Automatism.IdleTimeout] = false;
        pair.Settle(10);

        pair.ClientEnd.Events.Should().NotContain(static happened => happened is IdleTimedOut);
    }

    [Fact]
    public void Without_PadInitials_a_small_Initial_leaves_in_a_small_datagram()
    {
        var pair = new EnginePair();
        pair.Client.Automatisms[Automatism.PadInitials] = false;
        pair.Client.TryTakeDatagram(TimeSpan.Zero, out var datagram);

        datagram.Payload.Length.Should().BeLessThan(1200);
    }

    [Fact]
    public void Without_Retry_a_Retry_changes_nothing()
    {
        var pair = new EnginePair(new PairOptions { Listener = new() { RequiresRetry = true } });
        pair.Client.Automatisms[Automatism.Retry] = false;
        pair.Settle(2);

        pair.ClientEnd.Events.Should().Contain(static happened => happened is RetryReceived);
        pair.Servers.Should().BeEmpty();
    }

    [Fact]
    public void Without_VersionNegotiation_the_version_stays()
    {
        var pair = new EnginePair(new PairOptions { Listener = new() { Versions = [QuicVersion.V2] } });
        pair.Client.Automatisms[Automatism.VersionNegotiation] = false;
        pair.Settle(2);

        pair.Client.Version.Should().Be(QuicVersion.V1);
        pair.Servers.Should().BeEmpty();
    }

    [Fact]
    public void Without_ResetWhenStopped_STOP_SENDING_is_only_told()
    {
        _pair.Client.Automatisms[Automatism.ResetWhenStopped] = false;
        var stream = _pair.Client.OpenStream(bidirectional: true);
        _pair.Client.Send(stream, Bytes.Repeat(1, 1), fin: false);
        _pair.Settle();
        _pair.Server.StopSending(stream, 9);
        _pair.Settle();

        _pair.ClientEnd.Events.Should().Contain(new StopSendingReceived(stream, 9));
        _pair.ServerEnd.Events.Should().NotContain(static happened => happened is StreamResetReceived);
    }

    private static IEnumerable<Frame> Sent(RecordingEndpoint end) => end.Sent.SelectMany(static packet => packet.Frames);
}
