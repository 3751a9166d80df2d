using FluentAssertions;
using H3Conformance.Quic.Recovery;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Recovery;

public sealed class ReceivedPacketsTests
{
    private static readonly TimeSpan MaxAckDelay = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(1);
    private readonly ReceivedPackets _received = new(MaxAckDelay);

    [Fact]
    public void Ranges_merge_and_come_largest_first()
    {
        Add(0, 1, 5, 7, 6, 2);

        _received.Ranges.Should().Equal(new PacketRange(5, 7), new PacketRange(0, 2));
        _received.Largest.Should().Be(7);
    }

    [Fact]
    public void A_duplicate_is_told_from_a_late_packet()
    {
        Add(0, 2);

        _received.Add(2, ackEliciting: true, Start).Should().BeFalse();
        _received.Add(1, ackEliciting: true, Start).Should().BeTrue();
    }

    [Fact]
    public void The_first_acknowledgment_waits_for_max_ack_delay()
    {
        _received.Add(0, ackEliciting: true, Start);

        (_received.AckPending, _received.AckDeadline).Should().Be((true, Start + MaxAckDelay));
    }

    [Fact]
    public void A_second_ack_eliciting_packet_is_acknowledged_at_once()
    {
        _received.Add(0, ackEliciting: true, Start);
        _received.Add(1, ackEliciting: true, Start + TimeSpan.FromMilliseconds(3));

        _received.AckDeadline.Should().Be(Start + TimeSpan.FromMilliseconds(3));
    }

    [Fact]
    public void A_packet_after_a_gap_is_acknowledged_at_once()
    {
        Add(0);
        _received.OnAckSent();
        _received.Add(2, ackEliciting: true, Start);

        _received.AckDeadline.Should().Be(Start);
    }

    [Fact]
    public void A_late_packet_is_acknowledged_at_once()
    {
        Add(0, 2);
        _received.OnAckSent();
        _received.Add(1, ackEliciting: true, Start);

        _received.AckDeadline.Should().Be(Start);
    }

    [Fact]
    public void A_gap_that_only_acknowledgments_fill_hurries_nothing()
    {
        Add(0);
        _received.OnAckSent();
        _received.Add(1, ackEliciting: false, Start);
        _received.Add(2, ackEliciting: true, Start);

        _received.AckDeadline.Should().Be(Start + MaxAckDelay);
    }

    [Fact]
    public void Packets_that_elicit_nothing_are_reported_but_not_due()
    {
        _received.Add(3, ackEliciting: false, Start);

        (_received.AckPending, _received.AckDeadline).Should().Be((false, null));
        _received.Ranges.Should().Equal(new PacketRange(3, 3));
    }

    [Fact]
    public void Without_max_ack_delay_everything_is_due_at_once()
    {
        var handshake = new ReceivedPackets(TimeSpan.Zero);
        handshake.Add(0, ackEliciting: true, Start);

        handshake.AckDeadline.Should().Be(Start);
    }

    [Fact]
    public void Nothing_is_due_after_an_acknowledgment()
    {
        Add(0, 1);
        _received.OnAckSent();

        (_received.AckPending, _received.AckDeadline).Should().Be((false, null));
    }

    [Fact]
    public void The_delay_counts_from_the_arrival_of_the_largest()
    {
        _received.Add(5, ackEliciting: true, Start);
        _received.Add(4, ackEliciting: true, Start + MaxAckDelay);

        _received.DelayOfLargest(Start + (2 * MaxAckDelay)).Should().Be(2 * MaxAckDelay);
    }

    [Fact]
    public void What_the_peer_knows_is_not_reported_again_but_stays_a_duplicate()
    {
        Add(0, 1, 2, 5, 6);
        _received.Forget(upTo: 5);

        _received.Ranges.Should().Equal(new PacketRange(6, 6));
        _received.Add(1, ackEliciting: true, Start).Should().BeFalse();
    }

    [Fact]
    public void The_largest_is_always_reported()
    {
        Add(0, 1, 2);
        _received.Forget(upTo: 2);

        _received.Ranges.Should().Equal(new PacketRange(2, 2));
    }

    [Fact]
    public void A_late_packet_below_what_the_peer_knows_is_reported()
    {
        Add(0, 1, 3, 4);
        _received.Forget(upTo: 4);
        Add(2);

        _received.Ranges.Should().Equal(new PacketRange(2, 4));
    }

    [Fact]
    public void The_newest_ranges_are_kept_and_what_is_older_counts_as_a_duplicate()
    {
        Add([.. Enumerable.Range(0, 1000).Select(static n => 2 * (ulong)n)]);

        _received.Ranges.Should().HaveCount(ReceivedPackets.MostRanges).And.Contain(new PacketRange(1998, 1998));
        _received.Add(1, ackEliciting: true, Start).Should().BeFalse();
        _received.Add(1997, ackEliciting: true, Start).Should().BeTrue();
    }

    private void Add(params ulong[] packetNumbers)
    {
        foreach (var packetNumber in packetNumbers)
            _received.Add(packetNumber, ackEliciting: true, Start);
    }
}
