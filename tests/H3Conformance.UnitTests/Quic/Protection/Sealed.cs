using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.UnitTests.Quic.Protection;

/// <summary>Short ways to sealed packets and back.</summary>
internal static class Sealed
{
    public const int ConnectionIdLength = 4;

    public static readonly Bytes ConnectionId = Bytes.Hex("c0 1d c0 1d");

    public static PacketKeys Keys(CipherSuite suite, QuicVersion version) => new(suite, version, Bytes.Repeat(0x5e, suite.HashLength));

    public static PacketKeys Keys() => Keys(CipherSuite.Aes128GcmSha256, QuicVersion.V1);

    public static PlainPacket Packet(PacketType type) =>
        new(type, QuicVersion.V1, ConnectionId, Bytes.Hex("5c1d"), default, 7, 2, Bytes.Hex("01 000000"));

    public static Bytes Seal(this PlainPacket packet, PacketKeys? keys, PacketProtection protection = PacketProtection.Normal)
    {
        var writer = new WireWriter();
        PacketSealer.Seal(packet, keys, protection, writer);
        return writer.ToBytes();
    }

    public static ProtectedPacket? Split(this Bytes datagram)
    {
        var offset = 0;
        return PacketSplitter.TryReadNext(datagram.Memory, ref offset, ConnectionIdLength, out var packet) ? packet : null;
    }

    public static OpenedPacket? Open(this Bytes datagram, PacketKeys keys, ulong? largestPacketNumber = 6) =>
        datagram.Split() is { } packet && PacketOpener.TryOpen(packet, keys, largestPacketNumber, out var opened) ? opened : null;
}
