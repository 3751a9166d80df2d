using FluentAssertions;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Wire;

public sealed class ChunkingTests
{
    [Theory, EveryChunking("25 7b bd")]
    public void Chunks_add_up_to_the_whole(Bytes whole, Bytes[] chunks) =>
        chunks.Aggregate(Bytes.Empty, static (sum, chunk) => sum.Concat(chunk)).Should().Be(whole);

    [Fact]
    public void The_whole_every_split_and_single_octets_are_all_there() =>
        Chunking.Chunkings(Bytes.Hex("25 7b bd")).Select(static chunks => chunks.Length).Should().Equal(1, 2, 2, 2, 2, 3);

    [Fact]
    public void Truncations_are_the_proper_prefixes() =>
        Chunking.Truncations(Bytes.Hex("25 7b bd")).Should().Equal(Bytes.Hex("25 7b"), Bytes.Hex("25"), Bytes.Empty);
}
