using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire.Packets;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Protection;

public sealed class RefusalTests
{
    public static TheoryData<PacketType> Types => [PacketType.Initial, PacketType.ZeroRtt, PacketType.Handshake, PacketType.OneRtt];

    public static TheoryData<CipherSuite> Suites => [CipherSuite.Aes128GcmSha256, CipherSuite.Aes256GcmSha384, CipherSuite.ChaCha20Poly1305Sha256];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_truncation_is_refused(PacketType type)
    {
        var datagram = Sealed.Packet(type).Seal(Sealed.Keys());
        for (var length = 0; length < datagram.Length; length++)
            datagram.Slice(0, length).Open(Sealed.Keys()).Should().BeNull("{0} octets are not all", length);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_change_of_any_bit_is_refused(PacketType type)
    {
        var datagram = Sealed.Packet(type).Seal(Sealed.Keys()).ToArray();
        for (var bit = 0; bit < 8 * datagram.Length; bit++)
        {
            datagram[bit / 8] ^= (byte)(1 << (bit % 8));
            ((Bytes)datagram).Open(Sealed.Keys()).Should().BeNull("bit {0} of octet {1} was changed", bit % 8, bit / 8);
            datagram[bit / 8] ^= (byte)(1 << (bit % 8));
        }
        ((Bytes)datagram).Open(Sealed.Keys()).Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(Suites))]
    public void Other_keys_do_not_open(CipherSuite suite)
    {
        var datagram = Sealed.Packet(PacketType.OneRtt).Seal(Sealed.Keys(suite, QuicVersion.V1));

        datagram.Open(Sealed.Keys(suite, QuicVersion.V2)).Should().BeNull();
        datagram.Open(new PacketKeys(suite, QuicVersion.V1, Bytes.Repeat(1, suite.HashLength))).Should().BeNull();
    }

    [Fact]
    public void Random_octets_are_refused_and_never_throw()
    {
        var random = new Random(20);
        for (var round = 0; round < 2000; round++)
        {
            var datagram = new byte[random.Next(80)];
            random.NextBytes(datagram);
            if (datagram.Length > 4 && round % 2 == 0)
                (datagram[0], datagram[1], datagram[2], datagram[3], datagram[4]) = ((byte)(datagram[0] | 0x80), 0, 0, 0, 1);
            ((Bytes)datagram).Open(Sealed.Keys()).Should().BeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_corrupt_tag_leaves_the_header_readable(PacketType type)
    {
        var datagram = Sealed.Packet(type).Seal(Sealed.Keys(), PacketProtection.CorruptTag);

        datagram.Open(Sealed.Keys()).Should().BeNull();
        PacketOpener.TryOpenHeader(datagram.Split()!.Value, Sealed.Keys(), 6, out var header).Should().BeTrue();
        header.PacketNumber.Should().Be(7);
    }

    [Theory]
    [MemberData(nameof(Suites))]
    public void A_wrong_key_leaves_the_header_readable(CipherSuite suite)
    {
        var keys = Sealed.Keys(suite, QuicVersion.V1);
        var datagram = Sealed.Packet(PacketType.OneRtt).Seal(keys, PacketProtection.WrongKey);

        datagram.Open(keys).Should().BeNull();
        PacketOpener.TryOpenHeader(datagram.Split()!.Value, keys, 6, out var header).Should().BeTrue();
        header.PacketNumber.Should().Be(7);
    }
}
