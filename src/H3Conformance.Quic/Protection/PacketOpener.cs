using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Quic.Protection;

/// <summary>
/// Takes protection off packets (RFC 9001 section 5). With key updates a receiver opens the header first, chooses the
/// generation of keys by its Key Phase bit, and opens the payload with those: all generations share the key for headers.
/// </summary>
public static class PacketOpener
{
    /// <summary>False if these are not the keys, or an octet was changed.</summary>
    /// <param name="packet">Of a type that has a packet number; any other does not open.</param>
    /// <param name="keys">Of the sender.</param>
    /// <param name="largestPacketNumber">The largest one opened so far in the packet's number space.</param>
    /// <param name="opened">The packet.</param>
    public static bool TryOpen(in ProtectedPacket packet, PacketKeys keys, ulong? largestPacketNumber, out OpenedPacket opened)
    {
        opened = default;
        return TryOpenHeader(packet, keys, largestPacketNumber, out var header) && TryOpenPayload(packet, header, keys, out opened);
    }

    /// <summary>False only if the packet has no packet number or is too short for a sample; a wrong key gives a wrong header.</summary>
    public static bool TryOpenHeader(in ProtectedPacket packet, PacketKeys keys, ulong? largestPacketNumber, out PacketHeader header)
    {
        header = default;
        var octets = packet.Octets.Span;
        var offset = packet.PacketNumberOffset;
        if (offset == 0 || octets.Length < offset + PacketSealer.SampleOffset + HeaderProtection.SampleLength)
            return false;
        Span<byte> mask = stackalloc byte[HeaderProtection.MaskLength];
        keys.Mask(octets.Slice(offset + PacketSealer.SampleOffset, HeaderProtection.SampleLength), mask);

        var first = (byte)(octets[0] ^ (mask[0] & PacketSealer.ProtectedBits(octets[0])));
        var length = (first & 3) + 1;
        var truncated = 0U;
        for (var i = 0; i < length; i++)
            truncated = (truncated << 8) | (byte)(octets[offset + i] ^ mask[1 + i]);
        header = new PacketHeader(first, PacketNumber.Expand(truncated, length, largestPacketNumber), (byte)length);
        return true;
    }

    /// <summary>False if these are not the keys, or an octet was changed.</summary>
    /// <param name="packet">Of a type that has a packet number; any other does not open.</param>
    /// <param name="header">What <see cref="TryOpenHeader"/> gave for this packet.</param>
    /// <param name="keys">The generation to try.</param>
    /// <param name="opened">The packet.</param>
    public static bool TryOpenPayload(in ProtectedPacket packet, in PacketHeader header, PacketKeys keys, out OpenedPacket opened)
    {
        opened = default;
        var octets = packet.Octets.Span;
        var offset = packet.PacketNumberOffset;
        var headerLength = offset + header.PacketNumberLength;
        if (offset == 0 || octets.Length < headerLength + Aead.TagLength)
            return false;

        // One buffer takes the clear header, which is authenticated, and behind it the payload.
        var clear = new byte[octets.Length - Aead.TagLength];
        octets[..offset].CopyTo(clear);
        clear[0] = header.First;
        for (var i = 0; i < header.PacketNumberLength; i++)
            clear[headerLength - 1 - i] = (byte)(header.PacketNumber >> (8 * i));
        if (!keys.TryOpen(header.PacketNumber, octets[headerLength..], clear.AsSpan(headerLength), clear.AsSpan(0, headerLength)))
            return false;
        opened = new OpenedPacket(packet, header, new Bytes(clear.AsMemory(headerLength)));
        return true;
    }
}
