using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Streams;

public sealed class WindowGrowthTests
{
    private static readonly TimeSpan RoundTrip = TimeSpan.FromMilliseconds(10);

    [Theory]
    [InlineData(19, 26UL)]
    [InlineData(20, 16UL)]
    public void A_window_doubles_when_it_is_used_up_within_two_round_trips(int milliseconds, ulong limit)
    {
        var credit = new ReceiveCredit(10, 100);
        Use(credit, 1, 0);

        Use(credit, 5, milliseconds).Should().Be(limit);
    }

    [Fact]
    public void A_window_does_not_grow_beyond_its_maximum()
    {
        var credit = new ReceiveCredit(10, 35);

        (Use(credit, 10, 0), Use(credit, 20, 1), Use(credit, 35, 2)).Should().Be((30UL, 65UL, 100UL));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0UL)]
    [InlineData(9UL)]
    public void A_window_stays_without_a_greater_maximum(ulong? most)
    {
        var credit = new ReceiveCredit(10, most);

        (Use(credit, 10, 0), Use(credit, 10, 1)).Should().Be((20UL, 30UL));
    }

    [Fact]
    public void Each_limit_begins_two_round_trips_of_its_own()
    {
        var credit = new ReceiveCredit(10, 100);
        Use(credit, 1, 0);

        (Use(credit, 5, 50), Use(credit, 6, 65)).Should().Be((16UL, 32UL));
    }

    [Fact]
    public void A_window_grows_to_the_largest_integer_and_no_further()
    {
        var credit = new ReceiveCredit(VarInt.MaxValue / 2, ulong.MaxValue);

        Use(credit, VarInt.MaxValue / 2, 0).Should().Be(VarInt.MaxValue);
    }

    [Fact]
    public void The_window_of_a_stream_grows_in_the_same_way()
    {
        var stream = new ReceiveStream(10, 100);
        stream.Receive(0, Bytes.Repeat(1, 6), fin: false);
        stream.TryRead(out _, out _);
        stream.Tune(TimeSpan.Zero, RoundTrip);

        stream.TryTakeMaxStreamData(out var maximum).Should().BeTrue();
        maximum.Should().Be(26);
    }

    // Gives the limit after so many octets were read at that time.
    private static ulong Use(ReceiveCredit credit, ulong octets, int milliseconds)
    {
        credit.Consume(octets);
        credit.Tune(TimeSpan.FromMilliseconds(milliseconds), RoundTrip);
        credit.TryTakeMaxData(out _);
        return credit.Limit;
    }
}
