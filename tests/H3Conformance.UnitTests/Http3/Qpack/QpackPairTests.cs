using FluentAssertions;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack;

/// <summary>An encoder against a decoder, with streams that overtake each other and acknowledgments that come late or never.</summary>
public sealed class QpackPairTests
{
    public static TheoryData<int, ulong, ulong, int> Settings => [.. from seed in Enumerable.Range(1, 3)
                                                              from capacity in new ulong[] { 0, 40, 100, 500, 4096 }
                                                              from blocked in new ulong[] { 0, 1, 5 }
                                                              from withheldPercent in new[] { 0, 20 }
                                                              select (seed, capacity, blocked, withheldPercent)];

    [Theory, MemberData(nameof(Settings))]
    public void Everything_arrives_as_it_was_sent_and_within_the_limits(int seed, ulong capacity, ulong blocked, int withheldPercent)
    {
        var pair = new QpackPair(new Random(seed), capacity, blocked, withheldPercent);

        for (var round = 0; round < 1000; round++)
            pair.Step();
        pair.Settle();

        pair.Failures.Should().BeEmpty();
        (pair.Received + pair.Cancelled).Should().Be(pair.Sent);
        pair.Received.Should().BePositive();
        pair.BlockedAtMost.Should().BeLessThanOrEqualTo((int)blocked);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Such_a_walk_blocks_streams_and_evicts_entries(int seed)
    {
        var pair = new QpackPair(new Random(seed), 100, 5, withheldPercent: 0);

        for (var round = 0; round < 1000; round++)
            pair.Step();

        pair.BlockedAtMost.Should().BeGreaterThan(1);
        pair.Insertions.Should().BeGreaterThan(20);
    }
}
