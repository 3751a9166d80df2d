using FluentAssertions;
using H3Conformance.Quic.Recovery;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Recovery;

public sealed class RttEstimatorTests
{
    private readonly RttEstimator _rtt = new(Milliseconds(333));

    [Fact]
    public void Before_a_sample_the_initial_time_is_assumed()
    {
        (_rtt.HasSample, _rtt.Smoothed, _rtt.Variation).Should().Be((false, Milliseconds(333), Milliseconds(166.5)));
        _rtt.ProbeTimeout.Should().Be(Milliseconds(999));
    }

    [Fact]
    public void The_first_sample_replaces_everything_and_ignores_the_delay()
    {
        _rtt.Add(Milliseconds(100), ackDelay: Milliseconds(30));

        (_rtt.Minimum, _rtt.Smoothed, _rtt.Variation).Should().Be((Milliseconds(100), Milliseconds(100), Milliseconds(50)));
    }

    [Fact]
    public void The_variation_is_against_the_smoothed_time_before_the_sample()
    {
        _rtt.Add(Milliseconds(100), TimeSpan.Zero);
        _rtt.Add(Milliseconds(180), TimeSpan.Zero);

        _rtt.Variation.Should().Be(Milliseconds((0.75 * 50) + (0.25 * 80)));
        _rtt.Smoothed.Should().Be(Milliseconds((0.875 * 100) + (0.125 * 180)));
    }

    [Fact]
    public void The_delay_of_the_peer_is_taken_off()
    {
        _rtt.Add(Milliseconds(100), TimeSpan.Zero);
        _rtt.Add(Milliseconds(120), ackDelay: Milliseconds(20));

        (_rtt.Latest, _rtt.Smoothed).Should().Be((Milliseconds(120), Milliseconds(100)));
    }

    [Fact]
    public void A_delay_that_would_undercut_the_minimum_is_not_taken_off()
    {
        _rtt.Add(Milliseconds(100), TimeSpan.Zero);
        _rtt.Add(Milliseconds(116), ackDelay: Milliseconds(17));

        _rtt.Smoothed.Should().Be(Milliseconds(102));
    }

    [Fact]
    public void The_minimum_ignores_the_delay()
    {
        _rtt.Add(Milliseconds(100), TimeSpan.Zero);
        _rtt.Add(Milliseconds(90), ackDelay: TimeSpan.MaxValue);

        _rtt.Minimum.Should().Be(Milliseconds(90));
    }

    [Fact]
    public void Timeouts_have_the_granularity_as_their_floor()
    {
        _rtt.Add(TimeSpan.Zero, TimeSpan.Zero);

        (_rtt.ProbeTimeout, _rtt.LossDelay).Should().Be((RttEstimator.Granularity, RttEstimator.Granularity));
    }

    [Fact]
    public void Loss_by_time_takes_nine_eighths_of_the_larger_time()
    {
        _rtt.Add(Milliseconds(80), TimeSpan.Zero);
        _rtt.LossDelay.Should().Be(Milliseconds(90));
        _rtt.Add(Milliseconds(160), TimeSpan.Zero);
        _rtt.LossDelay.Should().Be(Milliseconds(180));
    }

    [Fact]
    public void A_new_path_starts_over()
    {
        _rtt.Add(Milliseconds(80), TimeSpan.Zero);
        _rtt.Reset();

        (_rtt.HasSample, _rtt.Smoothed).Should().Be((false, Milliseconds(333)));
    }

    private static TimeSpan Milliseconds(double value) => TimeSpan.FromMilliseconds(value);
}
