using FluentAssertions;
using H3Conformance.Quic.Recovery;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Recovery;

public sealed class LossDetectionTests
{
    private readonly RecoveryScene _scene = RecoveryScene.Confirmed();

    [Fact]
    public void What_is_acknowledged_is_told_once()
    {
        _scene.Send(0, at: 0).Send(1, at: 1);

        _scene.Ack(100, (0, 1)).Acknowledged.Should().HaveCount(2);
        _scene.Ack(101, (0, 1)).Acknowledged.Should().BeEmpty();
        _scene.Fates.Should().Equal("+0", "+1");
        _scene.Window.BytesInFlight.Should().Be(0);
    }

    [Fact]
    public void A_packet_three_older_than_an_acknowledged_one_is_lost()
    {
        _scene.Send(0, at: 0).Send(1, at: 0).Send(2, at: 0).Send(3, at: 0);

        var outcome = _scene.Ack(100, (3, 3));

        outcome.Lost.Select(static packet => packet.Number).Should().Equal(0UL);
        _scene.Fates.Should().Equal("+3", "-0");
    }

    [Fact]
    public void A_packet_nine_eighths_of_a_round_trip_older_is_lost()
    {
        _scene.Send(0, at: 0).Send(1, at: 20);

        _scene.Ack(100, (1, 1)).Lost.Should().HaveCount(1, "0 is 100 ms old and 80 ms * 9/8 = 90 ms");
    }

    [Fact]
    public void A_younger_packet_is_given_up_when_its_time_comes()
    {
        _scene.Send(0, at: 15).Send(1, at: 20);
        _scene.Ack(100, (1, 1)).Lost.Should().BeEmpty();
        _scene.Deadline.Should().Be(15 + 90);

        _scene.Send(2, at: 100);
        _scene.Elapse(105).Should().BeNull("a loss is no probe timeout");

        _scene.Fates.Should().Equal("+1", "-0");
        _scene.Deadline.Should().BeGreaterThan(105);
    }

    [Fact]
    public void An_early_call_changes_nothing()
    {
        _scene.Send(0, at: 15).Send(1, at: 20);
        _scene.Ack(100, (1, 1));

        _scene.Elapse(104).Should().BeNull();

        (_scene.Fates.Count, _scene.Recovery.PtoCount, _scene.Deadline).Should().Be((1, 0, 105));
    }

    [Fact]
    public void Packets_newer_than_the_largest_acknowledged_are_not_lost()
    {
        _scene.Send(0, at: 0).Send(1, at: 0).Ack(10, (0, 0)).Lost.Should().BeEmpty();

        _scene.Recovery.OnDeadline(TimeSpan.FromMilliseconds(30), out _).Should().BeEmpty();
    }

    [Fact]
    public void A_lost_packet_halves_the_window_and_leaves_flight()
    {
        _scene.Send(0, at: 0).Send(1, at: 0).Send(2, at: 0).Send(3, at: 0).Ack(100, (1, 3));

        (_scene.Window.Size, _scene.Window.BytesInFlight).Should().Be((6000, 0));
    }

    [Fact]
    public void A_late_acknowledgment_is_told_after_the_loss()
    {
        _scene.Send(0, at: 0).Send(1, at: 0).Send(2, at: 0).Send(3, at: 0).Ack(100, (1, 3));

        _scene.Ack(110, (0, 3)).AcknowledgedLate.Should().HaveCount(1);

        _scene.Fates.Should().Equal("+1", "+2", "+3", "-0", "+0");
        _scene.Window.BytesInFlight.Should().Be(0);
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(0, 2)]
    [InlineData(0, (1UL << 62) - 1)]
    public void A_packet_number_that_was_never_sent_is_reported_and_loses_nothing(ulong smallest, ulong largest)
    {
        _scene.Send(0, at: 0).Send(1, at: 0).Send(4, at: 0);

        var outcome = _scene.Ack(10, (smallest, largest));

        outcome.AcksUnsentPacket.Should().BeTrue();
        outcome.Lost.Should().BeEmpty();
    }

    [Fact]
    public void An_acknowledgment_of_nothing_does_nothing()
    {
        var outcome = _scene.Send(0, at: 0).Ack(10);

        (outcome.Acknowledged.Count, outcome.AcksUnsentPacket, outcome.RttSample).Should().Be((0, false, null));
    }

    [Fact]
    public void Packets_may_be_numbered_out_of_order()
    {
        _scene.Send(7, at: 0).Send(3, at: 1).Send(5, at: 2);

        _scene.Ack(10, (3, 3), (5, 5), (7, 7)).Acknowledged.Select(static packet => packet.Number).Should().Equal(3UL, 5UL, 7UL);
    }

    [Fact]
    public void Discarded_keys_leave_packets_without_a_fate()
    {
        _scene.Send(0, at: 0, PacketSpace.Handshake);
        _scene.Recovery.DiscardSpace(PacketSpace.Handshake);
        _scene.Send(1, at: 1, PacketSpace.Handshake);

        (_scene.Fates.Count, _scene.Window.BytesInFlight, _scene.Deadline).Should().Be((0, 0, null));
    }

    [Fact]
    public void A_Retry_makes_everything_leave_again_and_forgets_the_timing()
    {
        var scene = new RecoveryScene().Send(0, at: 0, PacketSpace.Initial).Send(1, at: 1, PacketSpace.Application);
        scene.Elapse(5000);

        scene.Recovery.ResetForRetry();

        scene.Fates.Should().Equal("-0", "-1");
        (scene.Recovery.PtoCount, scene.Deadline, scene.Window.BytesInFlight).Should().Be((0, null, 0));
    }
}
