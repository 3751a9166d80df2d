using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire.Packets;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Protection;

public sealed class RoundTripTests
{
    private static readonly CipherSuite[] Suites = [CipherSuite.Aes128GcmSha256, CipherSuite.Aes256GcmSha384, CipherSuite.ChaCha20Poly1305Sha256];
    private static readonly QuicVersion[] Versions = [QuicVersion.V1, QuicVersion.V2];
    private static readonly PacketType[] Types = [PacketType.Initial, PacketType.ZeroRtt, PacketType.Handshake, PacketType.OneRtt];
    private static readonly byte[] Lengths = [1, 2, 3, 4];

    public static MatrixTheoryData<CipherSuite, QuicVersion, PacketType, byte> Packets => new(Suites, Versions, Types, Lengths);

    public static MatrixTheoryData<PacketType, QuicVersion> Kinds => new(Types, Versions);

    [Theory]
    [MemberData(nameof(Packets))]
    public void What_was_sealed_opens(CipherSuite suite, QuicVersion version, PacketType type, byte packetNumberLength)
    {
        var keys = Sealed.Keys(suite, version);
        var packet = Sealed.Packet(type) with { Version = version, PacketNumberLength = packetNumberLength, PacketNumber = 0x1234_5678 };

        var opened = packet.Seal(keys).Open(keys, largestPacketNumber: 0x1234_5677);

        opened.Should().NotBeNull();
        (opened!.Value.Type, opened.Value.PacketNumber, opened.Value.PacketNumberLength, opened.Value.Payload)
            .Should().Be((type, packet.PacketNumber, packetNumberLength, packet.Payload));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_packet_shows_its_type_and_connection_IDs_without_keys(PacketType type, QuicVersion version)
    {
        var packet = (Sealed.Packet(type) with { Version = version }).Seal(Sealed.Keys(CipherSuite.Aes128GcmSha256, version)).Split();

        packet.Should().NotBeNull();
        packet!.Value.Type.Should().Be(type);
        packet.Value.DestinationConnectionId.Should().Be(Sealed.ConnectionId);
        packet.Value.SourceConnectionId.Should().Be(type == PacketType.OneRtt ? Bytes.Empty : Bytes.Hex("5c1d"));
    }

    [Fact]
    public void The_token_of_an_Initial_packet_is_kept()
    {
        var packet = Sealed.Packet(PacketType.Initial) with { Token = Bytes.Utf8("token") };

        packet.Seal(Sealed.Keys()).Open(Sealed.Keys())!.Value.Token.Should().Be(packet.Token);
    }

    [Theory]
    [InlineData(PacketType.Initial)]
    [InlineData(PacketType.OneRtt)]
    public void Reserved_bits_and_the_fixed_bit_are_reported(PacketType type)
    {
        var opened = (Sealed.Packet(type) with { ReservedBits = 2, FixedBit = false }).Seal(Sealed.Keys()).Open(Sealed.Keys());

        opened.Should().NotBeNull();
        (opened!.Value.ReservedBits, opened.Value.FixedBit).Should().Be(((byte)2, false));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Spin_bit_and_key_phase_of_a_short_header_are_reported(bool spin, bool keyPhase)
    {
        var opened = (Sealed.Packet(PacketType.OneRtt) with { SpinBit = spin, KeyPhase = keyPhase }).Seal(Sealed.Keys()).Open(Sealed.Keys());

        opened.Should().NotBeNull();
        (opened!.Value.SpinBit, opened.Value.KeyPhase).Should().Be((spin, keyPhase));
    }

    [Theory]
    [InlineData(null, 1, 0x00u, 0x00u)]
    [InlineData(0xa82f30eaUL, 2, 0xa82f9b32u, 0xa82f9b32u)]
    [InlineData(0xffUL, 1, 0x101u, 0x101u)]
    [InlineData(0x101UL, 1, 0xfeu, 0xfeu)]
    [InlineData(0x0UL, 1, 0x180u, 0x80u)]
    public void A_packet_number_is_expanded_from_the_largest_one(ulong? largest, byte length, uint sent, uint understood)
    {
        var packet = Sealed.Packet(PacketType.OneRtt) with { PacketNumber = sent, PacketNumberLength = length, Payload = Bytes.Repeat(1, 4) };
        PacketOpener.TryOpenHeader(packet.Seal(Sealed.Keys()).Split()!.Value, Sealed.Keys(), largest, out var header).Should().BeTrue();

        header.PacketNumber.Should().Be(understood);
    }
}
