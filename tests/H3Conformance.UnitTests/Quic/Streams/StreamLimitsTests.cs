using FluentAssertions;
using H3Conformance.Quic.Streams;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Streams;

public sealed class StreamLimitsTests
{
    private readonly StreamLimits _limits = new(window: 4);

    [Fact]
    public void The_peer_may_use_streams_below_the_limit()
    {
        _limits.Admits(StreamId.Of(client: true, bidirectional: true, index: 3)).Should().BeTrue();
        _limits.Admits(StreamId.Of(client: true, bidirectional: true, index: 4)).Should().BeFalse();
    }

    [Fact]
    public void A_stream_opens_all_below_it()
    {
        _limits.OnPeerOpened(new StreamId(8));
        _limits.OnPeerOpened(new StreamId(0));

        _limits.Opened.Should().Be(3);
    }

    [Fact]
    public void Closed_streams_make_room_for_others()
    {
        _limits.OnPeerClosed();
        _limits.OnPeerClosed();
        _limits.TryTakeMaxStreams(out _).Should().BeFalse();
        _limits.OnPeerClosed();

        _limits.TryTakeMaxStreams(out var maximum).Should().BeTrue();
        (maximum, _limits.Limit).Should().Be((7UL, 7UL));
    }

    [Fact]
    public void A_lost_limit_is_wanted_again()
    {
        _limits.LoseMaxStreams();

        _limits.TryTakeMaxStreams(out var maximum).Should().BeTrue();
        maximum.Should().Be(4);
    }

    [Fact]
    public void Our_own_streams_are_bound_by_the_limit_of_the_peer_which_never_falls()
    {
        _limits.RaisePeerLimit(3);
        _limits.RaisePeerLimit(1);
        _limits.OnOpened(0);
        _limits.Available.Should().Be(2);
        _limits.OnOpened(7);

        (_limits.Available, _limits.OpenedByUs).Should().Be((0UL, 8UL));
    }
}
