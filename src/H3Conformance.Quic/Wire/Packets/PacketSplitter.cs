namespace H3Conformance.Quic.Wire.Packets;

/// <summary>Takes a datagram of coalesced packets apart (RFC 9000 section 12.2).</summary>
public static class PacketSplitter
{
    /// <summary>False at the end of the datagram, and before a rest that is no packet: then the offset stays in front of it.</summary>
    /// <param name="datagram">The packets are slices of it: it must not be reused while they are.</param>
    /// <param name="offset">0 for the first packet; goes on to the next one.</param>
    /// <param name="shortHeaderConnectionIdLength">Octets of the connection IDs that the receiver gave out.</param>
    /// <param name="packet">One without a Length field reaches to the end of the datagram.</param>
    public static bool TryReadNext(ReadOnlyMemory<byte> datagram, ref int offset, int shortHeaderConnectionIdLength, out ProtectedPacket packet)
    {
        packet = default;
        if (offset >= datagram.Length)
            return false;
        var rest = new Bytes(datagram[offset..]);
        var split = (rest[0] & 0x80) == 0
            ? TrySplitShort(rest, shortHeaderConnectionIdLength, out packet)
            : TrySplitLong(rest, out packet);
        if (split)
            offset += packet.Octets.Length;
        return split;
    }

    private static bool TrySplitShort(Bytes rest, int connectionIdLength, out ProtectedPacket packet)
    {
        packet = default;
        if (rest.Length < 1 + connectionIdLength)
            return false;
        packet = new ProtectedPacket(PacketType.OneRtt, default, rest.Slice(1, connectionIdLength), default, default, 1 + connectionIdLength, rest);
        return true;
    }

    private static bool TrySplitLong(Bytes rest, out ProtectedPacket packet)
    {
        packet = default;
        var reader = new WireReader(rest);
        if (!reader.TryReadByte(out var first) || !reader.TryReadUInt32(out var number)
            || !TrySlice(ref reader, rest, out var destination) || !TrySlice(ref reader, rest, out var source))
            return false;

        var version = new QuicVersion(number);
        var type = version == QuicVersion.Negotiation ? PacketType.VersionNegotiation : LongPacketType.FromBits(first >> 4, version);
        packet = new ProtectedPacket(type, version, destination, source, default, 0, rest);
        return type is null or PacketType.VersionNegotiation or PacketType.Retry || TryReadLength(ref reader, ref packet);
    }

    private static bool TryReadLength(ref WireReader reader, ref ProtectedPacket packet)
    {
        var token = Bytes.Empty;
        if (packet.Type == PacketType.Initial
            && !(reader.TryReadVarInt(out var tokenLength) && TrySlice(ref reader, packet.Octets, tokenLength.Value, out token)))
            return false;
        if (!reader.TryReadVarInt(out var length) || length.Value > (ulong)reader.Remaining)
            return false;
        packet = packet with
        {
            Token = token,
            PacketNumberOffset = reader.Position,
            Octets = packet.Octets.Slice(0, reader.Position + (int)length.Value),
        };
        return true;
    }

    private static bool TrySlice(ref WireReader reader, Bytes octets, out Bytes slice)
    {
        slice = default;
        return reader.TryReadByte(out var length) && TrySlice(ref reader, octets, length, out slice);
    }

    // A slice shares the datagram's octets, where the reader would copy them.
    private static bool TrySlice(ref WireReader reader, Bytes octets, ulong length, out Bytes slice)
    {
        slice = default;
        if (length > (ulong)reader.Remaining)
            return false;
        slice = octets.Slice(reader.Position, (int)length);
        reader.Seek(reader.Position + (int)length);
        return true;
    }
}
