using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Wire;

public sealed class PacketNumberTests
{
    [Theory]
    [InlineData(0xac5c02, 0xabe8b3, 2)] // the examples of RFC 9000 A.2
    [InlineData(0xace8fe, 0xabe8b3, 3)]
    public void The_examples_of_A_2_hold(ulong packetNumber, ulong largestAcknowledged, int length) =>
        PacketNumber.ShortestLength(packetNumber, largestAcknowledged).Should().Be(length);

    [Theory]
    [InlineData(0x7f, 1)]
    [InlineData(0x80, 2)]
    [InlineData(0x7fff, 2)]
    [InlineData(0x8000, 3)]
    [InlineData(0x7f_ffff, 3)]
    [InlineData(0x80_0000, 4)]
    [InlineData(VarInt.MaxValue, 4)]
    public void Before_any_acknowledgment_all_numbers_from_0_count(ulong packetNumber, int length) =>
        PacketNumber.ShortestLength(packetNumber, largestAcknowledged: null).Should().Be(length);

    [Fact]
    public void A_number_below_the_largest_acknowledged_takes_every_octet() =>
        PacketNumber.ShortestLength(5, largestAcknowledged: 9).Should().Be(PacketNumber.MaxLength);

    [Theory]
    [InlineData(0x9b32, 2, 0xa82f_30ea, 0xa82f_9b32)] // the example of RFC 9000 A.3
    [InlineData(0x00, 1, 0xff, 0x100)]                // just over the edge of a window
    [InlineData(0xff, 1, 0x100, 0xff)]                // just under it
    [InlineData(0x80, 1, 0xff, 0x180)]                // half a window ahead is still ahead
    [InlineData(0x81, 1, 0xff, 0x81)]                 // one more lies behind
    [InlineData(0xff, 1, 0x05, 0xff)]                 // nothing lies below 0
    [InlineData(0xff, 1, VarInt.MaxValue - 1, VarInt.MaxValue)]
    [InlineData(0x00, 1, VarInt.MaxValue - 1, VarInt.MaxValue - 0xff)] // nothing lies above 2^62-1
    public void The_closest_number_to_the_expected_one_is_found(uint truncated, int length, ulong largestReceived, ulong packetNumber) =>
        PacketNumber.Expand(truncated, length, largestReceived).Should().Be(packetNumber);

    [Fact]
    public void The_first_packet_is_expected_to_be_number_0() =>
        PacketNumber.Expand(7, 1, largestReceived: null).Should().Be(7);

    [Theory]
    [InlineData(1, "78")]
    [InlineData(2, "56 78")]
    [InlineData(3, "34 56 78")]
    [InlineData(4, "12 34 56 78")]
    public void The_low_octets_are_written_and_read_at_every_length(int length, string octets)
    {
        var format = Format(length);
        format.Write(0x9a_1234_5678).Should().Be(Bytes.Hex(octets));
        format.ReadWhole(Bytes.Hex(octets)).Should().Be(PacketNumber.Truncate(0x9a_1234_5678, length));
        Chunking.Truncations(Bytes.Hex(octets)).ToList().ForEach(format.Refuses);
    }

    [Fact]
    public void A_receiver_finds_the_number_at_its_shortest_length()
    {
        var random = new Random(9000);
        for (var i = 0; i < 10_000; i++)
        {
            var largest = (ulong)random.NextInt64(1L << 61);
            var packetNumber = largest + 1 + (ulong)random.NextInt64(1L << random.Next(1, 32));
            var length = PacketNumber.ShortestLength(packetNumber, largest);
            PacketNumber.Expand(PacketNumber.Truncate(packetNumber, length), length, largest).Should().Be(packetNumber);
        }
    }

    private static WireFormat<ulong> Format(int length) => new(
        (packetNumber, writer) => PacketNumber.Write(writer, packetNumber, length),
        (ref reader, out packetNumber) =>
        {
            var read = PacketNumber.TryRead(ref reader, length, out var truncated);
            packetNumber = truncated;
            return read;
        });
}
