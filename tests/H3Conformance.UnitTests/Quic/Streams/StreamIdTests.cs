using FluentAssertions;
using H3Conformance.Quic.Streams;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Streams;

public sealed class StreamIdTests
{
    [Theory]
    [InlineData(0, true, true, 0)]
    [InlineData(1, false, true, 0)]
    [InlineData(2, true, false, 0)]
    [InlineData(3, false, false, 0)]
    [InlineData(4, true, true, 1)]
    [InlineData(15, false, false, 3)]
    [InlineData((1UL << 62) - 1, false, false, (1UL << 60) - 1)]
    public void The_two_lowest_bits_tell_initiator_and_direction(ulong value, bool client, bool bidirectional, ulong index)
    {
        var id = new StreamId(value);

        (id.IsClientInitiated, id.IsServerInitiated, id.IsBidirectional, id.Index).Should().Be((client, !client, bidirectional, index));
        StreamId.Of(client, bidirectional, index).Should().Be(id);
    }
}
