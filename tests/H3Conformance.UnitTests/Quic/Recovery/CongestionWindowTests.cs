using FluentAssertions;
using H3Conformance.Quic.Recovery;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Recovery;

public sealed class CongestionWindowTests
{
    private const int Datagram = 1200;
    private readonly CongestionWindow _window = new(Datagram);
    private ulong _next;

    [Theory]
    [InlineData(1200, 12_000)]
    [InlineData(1472, 14_720)]
    [InlineData(9000, 18_000)]
    public void The_initial_window_is_ten_datagrams_within_bounds(int datagram, long expected) =>
        new CongestionWindow(datagram).Size.Should().Be(expected);

    [Fact]
    public void A_full_window_sends_nothing_unless_it_is_unlimited()
    {
        Send(10);

        _window.CanSend(1).Should().BeFalse();
        _window.IsUnlimited = true;
        _window.CanSend(1).Should().BeTrue();
    }

    [Fact]
    public void Slow_start_grows_by_what_is_acknowledged()
    {
        Acknowledge(Send(10));

        (_window.Size, _window.BytesInFlight, _window.IsInSlowStart).Should().Be((24_000, 0, true));
    }

    [Fact]
    public void A_window_that_is_not_used_does_not_grow()
    {
        Acknowledge(Send(4));

        _window.Size.Should().Be(12_000);
    }

    [Fact]
    public void A_loss_halves_the_window_once_per_round_trip()
    {
        _window.OnCongestion(timeSent: Seconds(1), now: Seconds(2));
        _window.OnCongestion(timeSent: Seconds(2), now: Seconds(3));
        _window.Size.Should().Be(6_000);
        _window.OnCongestion(timeSent: Seconds(2.5), now: Seconds(4));
        _window.Size.Should().Be(3_000);
    }

    [Fact]
    public void The_window_never_falls_below_two_datagrams()
    {
        for (var i = 1; i < 10; i++)
            _window.OnCongestion(Seconds(i), Seconds(i));

        _window.Size.Should().Be(2 * Datagram);
    }

    [Fact]
    public void Packets_from_before_the_loss_do_not_grow_the_window()
    {
        var sent = Send(10);
        _window.OnCongestion(Seconds(0), now: Seconds(1));

        Acknowledge(sent);

        _window.Size.Should().Be(6_000);
    }

    [Fact]
    public void After_a_loss_a_full_window_grows_by_about_one_datagram()
    {
        _window.OnCongestion(Seconds(0), now: Seconds(1));
        var sent = Send(5, Seconds(2));

        Acknowledge(sent);

        _window.Size.Should().BeInRange(6_000 + Datagram - 100, 6_000 + Datagram);
        _window.IsInSlowStart.Should().BeFalse();
    }

    [Fact]
    public void Persistent_congestion_leaves_two_datagrams_and_slow_start()
    {
        _window.OnCongestion(Seconds(0), now: Seconds(1));
        _window.OnPersistentCongestion();

        (_window.Size, _window.SlowStartThreshold, _window.IsInSlowStart).Should().Be((2_400, 6_000, true));
    }

    [Fact]
    public void A_new_path_starts_over_with_what_is_in_flight()
    {
        Send(1);
        _window.OnCongestion(Seconds(0), now: Seconds(1));
        _window.Reset();

        (_window.Size, _window.BytesInFlight, _window.IsInSlowStart).Should().Be((12_000, 1_200, true));
    }

    private SentPacket[] Send(int count, TimeSpan at = default)
    {
        var packets = Enumerable.Range(0, count).Select(_ => new SentPacket(_next++, at, Datagram, ackEliciting: true, inFlight: true, [])).ToArray();
        foreach (var packet in packets)
            _window.OnSent(packet.Size);
        return packets;
    }

    private void Acknowledge(SentPacket[] packets) => _window.OnAcknowledged(packets);

    private static TimeSpan Seconds(double value) => TimeSpan.FromSeconds(value);
}
