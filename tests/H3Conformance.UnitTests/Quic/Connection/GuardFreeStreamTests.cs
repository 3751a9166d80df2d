using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Sending;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire.Frames;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection;

/// <summary>What can be done on streams against the peer's credit and limits, and what a polite end does instead.</summary>
public class GuardFreeStreamTests
{
    private static readonly QuicOptions Stingy = new() { Limits = new StreamTableLimits(1000, 500, 500, 500, 2, 2) };
    private readonly EnginePair _pair = EnginePair.Connected(new PairOptions { Server = Stingy });

    [Fact]
    public void A_polite_client_stays_within_credit_and_limits_and_gets_everything_across()
    {
        for (var count = 0; count < 5; count++)
            _pair.Client.Send(_pair.Client.OpenStream(bidirectional: false), Bytes.Repeat(1, 5000), fin: true);
        _pair.Settle(5);

        ReceivedOctets().Should().Be(25_000);
        _pair.ServerSaw.Should().BeEmpty();
    }

    [Fact]
    public void A_stream_that_ignores_credit_breaks_flow_control()
    {
        var stream = _pair.Client.OpenStream(bidirectional: true);
        _pair.Client.IgnoreCredit(stream);
        _pair.Client.Send(stream, Bytes.Repeat(1, 2000), fin: false);

        Rules().Should().Equal(TransportRule.DataWithinFlowControl);
    }

    [Fact]
    public void An_end_that_obeys_no_credit_breaks_flow_control_and_limits()
    {
        _pair.Client.Automatisms[Automatism.ObeyCredit] = false;
        for (var count = 0; count < 3; count++)
            _pair.Client.Send(_pair.Client.OpenStream(bidirectional: true), Bytes.Repeat(1, 600), fin: false);

        Rules().Should().BeEquivalentTo([TransportRule.DataWithinFlowControl, TransportRule.StreamWithinLimit]);
    }

    [Fact]
    public void Streams_beyond_the_limit_are_used_when_limits_are_ignored()
    {
        _pair.Client.IgnoreStreamLimits();
        for (var count = 0; count < 3; count++)
            _pair.Client.Send(_pair.Client.OpenStream(bidirectional: true), Bytes.Repeat(1, 1), fin: false);

        Rules().Should().Equal(TransportRule.StreamWithinLimit);
    }

    [Fact]
    public void Octets_at_any_offset_leave_whatever_the_credit()
    {
        _pair.Client.SendAt(new StreamId(0), 10_000, Bytes.Repeat(1, 10), fin: false);

        Rules().Should().Equal(TransportRule.DataWithinFlowControl);
    }

    [Fact]
    public void A_reset_may_lie_about_the_final_size()
    {
        var stream = _pair.Client.OpenStream(bidirectional: true);
        _pair.Client.Send(stream, Bytes.Repeat(1, 100), fin: false);
        _pair.Settle();
        _pair.Client.ResetStream(stream, 7, finalSize: 50);

        Rules().Should().Equal(TransportRule.FinalSizeIsFinal);
    }

    [Fact]
    public void Something_can_still_be_sent_behind_the_end_of_a_finished_stream()
    {
        var stream = _pair.Client.OpenStream(bidirectional: false);
        _pair.Client.Send(stream, Bytes.Repeat(1, 100), fin: true);
        _pair.Settle();
        _pair.Client.Send(stream, Bytes.Repeat(2, 10), fin: false);
        _pair.Settle();

        _pair.ServerEnd.Packets.SelectMany(static packet => packet.Frames).OfType<StreamFrame>().Last().Offset.Value.Should().Be(100);
    }

    [Fact]
    public void STOP_SENDING_is_answered_with_a_reset_unless_that_is_switched_off()
    {
        var answered = _pair.Client.OpenStream(bidirectional: true);
        _pair.Client.Send(answered, Bytes.Repeat(1, 1), fin: false);
        _pair.Settle();
        _pair.Server.StopSending(answered, 9);
        _pair.Settle();

        _pair.ServerEnd.Events.Should().Contain(new StreamResetReceived(answered, 9, 1));
    }

    [Fact]
    public void A_reset_gives_the_credit_of_what_was_not_read_back()
    {
        for (var count = 0; count < 20; count++)
        {
            var stream = _pair.Client.OpenStream(bidirectional: false);
            _pair.Client.SendFrames(EncryptionLevel.OneRtt, [new ResetStreamFrame(stream.Value, 0, 400)]);
            _pair.Settle();
        }

        _pair.ServerSaw.Should().NotContain(static violation => violation.Rule == TransportRule.DataWithinFlowControl);
    }

    [Fact]
    public void A_limit_of_one_octet_spreads_two_streams_over_as_many_packets_as_they_have_octets()
    {
        _pair.Client.LimitStreamData(1);
        _pair.Client.Send(_pair.Client.OpenStream(bidirectional: false), Bytes.Repeat(1, 7), fin: true);
        _pair.Client.Send(_pair.Client.OpenStream(bidirectional: false), Bytes.Repeat(2, 5), fin: true);
        _pair.Settle();

        _pair.ServerEnd.Packets.Select(static packet => packet.Frames.OfType<StreamFrame>().Sum(static frame => frame.StreamData.Length))
            .Where(static octets => octets > 0).Should().Equal(Enumerable.Repeat(1, 12));
    }

    [Fact]
    public void What_was_sent_on_a_stream_is_acknowledged_once_it_has_arrived()
    {
        var stream = _pair.Client.OpenStream(bidirectional: false);
        _pair.Client.Send(stream, Bytes.Repeat(1, 7), fin: false);
        var before = _pair.Client.IsAcknowledged(stream);
        _pair.Settle();

        (before, _pair.Client.IsAcknowledged(stream)).Should().Be((false, true));
    }

    private int ReceivedOctets() => _pair.ServerEnd.Events.OfType<StreamDataReceived>().Sum(static data => data.Data.Length);

    private IEnumerable<TransportRule> Rules() => _pair.Settle().ServerSaw.Select(static violation => violation.Rule).Distinct();
}
