using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Packets;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Packets;

public sealed class PacketSplitterTests
{
    private const string Initial = "c0 00000001 02 aaaa 01 bb 01 cc 04 01020304";
    private const string Handshake = "e0 00000001 02 aaaa 01 bb 03 010203";
    private const string OneRtt = "40 aaaa 0102";

    [Fact]
    public void Coalesced_packets_come_one_by_one()
    {
        var packets = Split(Bytes.Hex(Initial + Handshake + OneRtt), out _);

        packets.Select(static packet => packet.Type).Should().Equal(PacketType.Initial, PacketType.Handshake, PacketType.OneRtt);
        packets.Select(static packet => packet.Octets).Should().Equal(Bytes.Hex(Initial), Bytes.Hex(Handshake), Bytes.Hex(OneRtt));
        packets.Select(static packet => packet.PacketNumberOffset).Should().Equal(13, 11, 3);
        packets[0].Token.Should().Be(Bytes.Hex("cc"));
    }

    [Theory]
    [InlineData(0, PacketType.Retry)]
    [InlineData(1, PacketType.Initial)]
    [InlineData(2, PacketType.ZeroRtt)]
    [InlineData(3, PacketType.Handshake)]
    public void Version_2_has_other_type_bits(int bits, PacketType type)
    {
        LongPacketType.FromBits(bits, QuicVersion.V2).Should().Be(type);
        LongPacketType.ToBits(type, QuicVersion.V2).Should().Be((byte)bits);
        LongPacketType.FromBits((bits + 3) & 3, QuicVersion.V1).Should().Be(type);
    }

    [Theory]
    [InlineData("80 00000000 01 aa 01 bb 00000001 6b3343cf", PacketType.VersionNegotiation)]
    [InlineData("f0 00000001 01 aa 01 bb 746f6b656e 00000000000000000000000000000000", PacketType.Retry)]
    [InlineData("c0 1a2a3a4a 01 aa 01 bb 00010203", null)]
    public void A_packet_without_a_Length_reaches_to_the_end(string hex, PacketType? type)
    {
        var packet = Split(Bytes.Hex(hex), out _).Should().ContainSingle().Subject;

        packet.Type.Should().Be(type);
        packet.Octets.Should().Be(Bytes.Hex(hex));
        packet.DestinationConnectionId.Should().Be(Bytes.Hex("aa"));
        packet.SourceConnectionId.Should().Be(Bytes.Hex("bb"));
    }

    [Theory]
    [InlineData("c0 00000001 02 aaaa 01 bb 01 cc 05 01020304")] // Length too large
    [InlineData("c0 00000001 02 aaaa 01 bb 7fff cc 04 01020304")] // Token Length too large
    [InlineData("c0 00000001 02 aaaa 01 bb 01 cc ffffffffffffffff 01020304")] // Length 2^62-1
    [InlineData("c0 00000001 02 aaaa ff bb 01 cc 04 01020304")] // source connection ID too long
    [InlineData("80 00000000 08 aa")] // destination connection ID too long
    [InlineData("40 aa")] // too short for the connection ID
    [InlineData("c0 000000")] // no whole version
    public void The_rest_of_a_datagram_that_is_no_packet_is_left(string hex)
    {
        Split(Bytes.Hex(Handshake + hex), out var offset).Should().ContainSingle();

        offset.Should().Be(Bytes.Hex(Handshake).Length);
    }

    private static List<ProtectedPacket> Split(Bytes datagram, out int offset)
    {
        var packets = new List<ProtectedPacket>();
        offset = 0;
        while (PacketSplitter.TryReadNext(datagram.Memory, ref offset, 2, out var packet))
            packets.Add(packet);
        return packets;
    }
}
