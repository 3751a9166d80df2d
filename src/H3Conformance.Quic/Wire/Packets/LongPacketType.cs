namespace H3Conformance.Quic.Wire.Packets;

/// <summary>The two type bits of a long header (RFC 9000 section 17.2, RFC 9369 section 3.2).</summary>
public static class LongPacketType
{
    /// <summary>0 to 3, those of version 1 for a version that is not known; 0 for a type without such bits.</summary>
    public static byte ToBits(PacketType type, QuicVersion version)
    {
        var bits = type switch
        {
            PacketType.ZeroRtt => 1,
            PacketType.Handshake => 2,
            PacketType.Retry => 3,
            _ => 0,
        };
        return (byte)(version == QuicVersion.V2 ? (bits + 1) & 3 : bits);
    }

    /// <summary>Null for a version that is not known.</summary>
    public static PacketType? FromBits(int bits, QuicVersion version)
    {
        if (version != QuicVersion.V1 && version != QuicVersion.V2)
            return null;
        return ((version == QuicVersion.V2 ? bits - 1 : bits) & 3) switch
        {
            0 => PacketType.Initial,
            1 => PacketType.ZeroRtt,
            2 => PacketType.Handshake,
            _ => PacketType.Retry,
        };
    }
}
