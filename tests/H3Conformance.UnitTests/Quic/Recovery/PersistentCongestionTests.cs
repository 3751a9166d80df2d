using FluentAssertions;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Recovery;

/// <summary>The example of RFC 9002 section 7.6.3.</summary>
public sealed class PersistentCongestionTests
{
    private readonly RecoveryScene _scene = RecoveryScene.Confirmed();

    [Theory]
    [InlineData(8000, 3600)] // 8 s - 1 s exceeds 3 * 2 s: two datagrams, and the one acknowledged
    [InlineData(7000, 6000)] // 7 s - 1 s does not: half of ten datagrams
    public void A_long_time_without_any_acknowledgment_leaves_the_smallest_window(double lastLost, long window)
    {
        Sample();
        _scene.Send(1, at: 0).Ack(200, (1, 1));
        Send(2, 1000, 2000, 3000, 4000, 5000, 6000, lastLost, 12_000);

        _scene.Ack(12_200, (9, 9)).Lost.Should().HaveCount(7);

        _scene.Window.Size.Should().Be(window);
    }

    [Fact]
    public void An_acknowledgment_in_between_breaks_the_time()
    {
        Sample();
        _scene.Send(1, at: 0).Ack(200, (1, 1));
        Send(2, 1000, 2000, 3000, 4000, 5000, 6000, 8000, 12_000);

        _scene.Ack(12_200, (5, 5), (9, 9)).Lost.Should().HaveCount(6);

        _scene.Window.Size.Should().Be(6000, "one loss event halves the window");
    }

    [Fact]
    public void Without_a_sample_before_there_is_no_such_time()
    {
        Send(1, 0, 1000, 2000, 3000, 4000, 5000, 6000, 8000, 12_000);

        _scene.Ack(12_200, (9, 9)).Lost.Should().HaveCount(8);

        _scene.Window.Size.Should().Be(6000, "one loss event halves the window");
    }

    // Three samples of 200 ms leave smoothed_rtt + 4 * rttvar at 425 ms; max_ack_delay fills up to the 2 s of the example.
    private void Sample()
    {
        _scene.Recovery.SetMaxAckDelay(TimeSpan.FromMilliseconds(1575));
        _scene.Send(0, at: -400).Ack(-200, (0, 0));
    }

    private void Send(ulong first, params double[] times)
    {
        foreach (var time in times)
            _scene.Send(first++, time);
    }
}
