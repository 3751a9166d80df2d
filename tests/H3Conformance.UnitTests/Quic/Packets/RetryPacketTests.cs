using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Packets;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Packets;

public sealed class RetryPacketTests
{
    private static readonly Bytes Tag = Bytes.Repeat(0x7a, 16);

    private static readonly RetryPacket Packet = new(QuicVersion.V1, Bytes.Hex("aabb"), Bytes.Hex("cc"), Bytes.Hex("dd"), Tag) { Unused = 5 };

    private static readonly Bytes Octets = Bytes.Hex(
        "f5"          // long header, fixed bit, Retry, unused bits 5
        + "00000001"  // version
        + "02 aabb"   // destination connection ID
        + "01 cc"     // source connection ID
        + "dd").Concat(Tag); // Retry Token, Retry Integrity Tag

    [Fact]
    public void A_Retry_is_written_and_read()
    {
        Write(Packet).Should().Be(Octets);

        TryRead(Octets, out var read).Should().BeTrue();
        read.Should().Be(Packet);
    }

    [Fact]
    public void Too_few_octets_for_a_tag_are_refused()
    {
        for (var length = 0; length < Octets.Length - 1; length++)
            TryRead(Octets.Slice(0, length), out _).Should().BeFalse("{0} octets are too few", length);
    }

    [Theory]
    [InlineData("e5 00000001")] // Handshake
    [InlineData("75 00000001")] // short header
    [InlineData("f5 6b3343cf")] // Handshake in version 2
    [InlineData("f5 1a2a3a4a")] // unknown version
    public void Another_packet_is_refused(string start) =>
        TryRead(Bytes.Hex(start).Concat(Octets.Slice(5)), out _).Should().BeFalse();

    [Fact]
    public void The_lengths_of_connection_IDs_can_be_others() =>
        Write(Packet with { DestinationConnectionIdLength = 21, SourceConnectionIdLength = 0, FixedBit = false })
            .Should().Be(Bytes.Hex("b5 00000001 15 aabb 00 cc dd").Concat(Tag));

    private static Bytes Write(RetryPacket packet)
    {
        var writer = new WireWriter();
        packet.Write(writer);
        return writer.ToBytes();
    }

    private static bool TryRead(Bytes octets, out RetryPacket packet)
    {
        var reader = new WireReader(octets);
        return RetryPacket.TryRead(ref reader, out packet);
    }
}
