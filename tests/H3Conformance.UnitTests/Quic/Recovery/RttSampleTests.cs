using FluentAssertions;
using H3Conformance.Quic.Recovery;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Recovery;

public sealed class RttSampleTests
{
    private readonly RecoveryScene _scene = new();

    [Fact]
    public void The_largest_acknowledged_packet_gives_the_sample() =>
        _scene.Send(0, at: 0).Send(1, at: 30).Ack(100, (0, 1)).RttSample.Should().Be(TimeSpan.FromMilliseconds(70));

    [Fact]
    public void An_acknowledgment_whose_largest_is_not_new_gives_none()
    {
        _scene.Send(0, at: 0).Send(1, at: 30).Ack(100, (1, 1));

        _scene.Ack(110, (0, 1)).RttSample.Should().BeNull();
    }

    [Fact]
    public void Packets_that_elicit_nothing_give_none() =>
        _scene.Send(0, at: 0, ackEliciting: false).Ack(100, (0, 0)).RttSample.Should().BeNull();

    [Fact]
    public void Packets_of_an_old_path_give_none()
    {
        _scene.Send(0, at: 0);
        _scene.Recovery.OnPathChanged(TimeSpan.FromMilliseconds(50));

        _scene.Ack(100, (0, 0)).RttSample.Should().BeNull();
    }

    [Theory]
    [InlineData(PacketSpace.Initial, false, 120)] // the delay is ignored
    [InlineData(PacketSpace.Handshake, false, 100)] // the delay is not limited
    [InlineData(PacketSpace.Application, true, 115)] // max_ack_delay of 5 ms limits it
    public void The_delay_of_the_peer_counts_by_space_and_progress(PacketSpace space, bool confirmed, double adjusted)
    {
        _scene.Recovery.SetMaxAckDelay(TimeSpan.FromMilliseconds(5));
        _scene.Recovery.HandshakeConfirmed = confirmed;
        _scene.Send(0, at: 0, space).AckIn(space, at: 100, delay: 0, (0, 0));
        _scene.Send(1, at: 200, space).AckIn(space, at: 320, delay: 20, (0, 1));

        _scene.Recovery.Rtt.Smoothed.Should().Be(TimeSpan.FromMilliseconds(((7 * 100) + adjusted) / 8));
    }
}
