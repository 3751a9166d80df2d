using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire.Packets;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Protection;

public sealed class GuardFreePacketTests
{
    [Fact]
    public void A_long_header_without_protection_is_as_it_is_said()
    {
        var packet = Sealed.Packet(PacketType.Initial) with { Token = Bytes.Hex("aa"), ReservedBits = 3 };

        packet.Seal(null).Should().Be(Bytes.Hex(
            "cd"          // long header, fixed bit, Initial, reserved bits 3, 2 octets of packet number
            + "00000001"  // version
            + "04 c01dc01d"
            + "02 5c1d"
            + "01 aa"     // token
            + "4006"      // Length
            + "0007"      // packet number
            + "01000000")); // PING, PADDING
    }

    [Fact]
    public void A_short_header_without_protection_is_as_it_is_said()
    {
        var packet = Sealed.Packet(PacketType.OneRtt) with { SpinBit = true, KeyPhase = true };

        packet.Seal(Sealed.Keys(), PacketProtection.None).Should().Be(Bytes.Hex(
            "65"         // short header, fixed bit, spin bit, key phase, 2 octets of packet number
            + "c01dc01d" // destination connection ID
            + "0007"     // packet number
            + "01000000")); // PING, PADDING
    }

    [Fact]
    public void Every_length_can_be_another_one()
    {
        var packet = Sealed.Packet(PacketType.Initial) with
        {
            DestinationConnectionIdLength = 0xff,
            SourceConnectionIdLength = 0x15,
            DeclaredTokenLength = new VarInt(9, 4),
            DeclaredLength = new VarInt(1, 1),
            LongPacketTypeBits = 2,
            FixedBit = false,
        };

        packet.Seal(null).Should().Be(Bytes.Hex("a1 00000001 ff c01dc01d 15 5c1d 80000009 01 0007 01000000"));
    }

    [Theory]
    [InlineData(PacketType.Initial)]
    [InlineData(PacketType.ZeroRtt)]
    [InlineData(PacketType.Handshake)]
    [InlineData(PacketType.OneRtt)]
    public void The_length_of_a_header_is_known_beforehand(PacketType type)
    {
        var packet = Sealed.Packet(type) with { Token = Bytes.Repeat(1, 70), Payload = default };

        packet.Seal(null).Length.Should().Be(packet.HeaderLength);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    public void A_packet_without_enough_for_a_sample_or_with_an_odd_number_length_is_sent_all_the_same(byte packetNumberLength)
    {
        var packet = Sealed.Packet(PacketType.OneRtt) with { PacketNumberLength = packetNumberLength, Payload = default };

        packet.Seal(Sealed.Keys()).Length.Should().Be(1 + Sealed.ConnectionIdLength + packetNumberLength + 16);
    }

    [Fact]
    public void A_packet_is_appended_to_what_was_written()
    {
        var initial = Sealed.Packet(PacketType.Initial).Seal(Sealed.Keys());
        var writer = new H3Conformance.Quic.Wire.WireWriter(1);
        PacketSealer.Seal(Sealed.Packet(PacketType.Initial), Sealed.Keys(), PacketProtection.Normal, writer);
        PacketSealer.Seal(Sealed.Packet(PacketType.Initial), Sealed.Keys(), PacketProtection.Normal, writer);

        writer.ToBytes().Should().Be(initial.Concat(initial));
    }
}
