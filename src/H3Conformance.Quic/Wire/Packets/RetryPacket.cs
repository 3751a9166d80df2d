namespace H3Conformance.Quic.Wire.Packets;

/// <summary>A Retry packet (RFC 9000 section 17.2.5); its tag is the matter of <c>RetryIntegrity</c>.</summary>
/// <param name="Version">Fixes the type bits too.</param>
/// <param name="DestinationConnectionId">The client's source connection ID.</param>
/// <param name="SourceConnectionId">What the client has to send to from now on.</param>
/// <param name="RetryToken">Up to the end of the datagram, without the tag.</param>
/// <param name="RetryIntegrityTag">16 octets.</param>
public sealed record RetryPacket(QuicVersion Version, Bytes DestinationConnectionId, Bytes SourceConnectionId, Bytes RetryToken, Bytes RetryIntegrityTag)
{
    private const int TagLength = 16;

    public bool FixedBit { get; init; } = true;

    /// <summary>Four bits without a meaning.</summary>
    public byte Unused { get; init; }

    /// <summary>Takes the place of the octet before the destination connection ID.</summary>
    public byte? DestinationConnectionIdLength { get; init; }

    /// <summary>Takes the place of the octet before the source connection ID.</summary>
    public byte? SourceConnectionIdLength { get; init; }

    public void Write(WireWriter target)
    {
        WriteWithoutTag(target);
        target.WriteBytes(RetryIntegrityTag);
    }

    /// <summary>What the tag covers, but for the original connection ID in front.</summary>
    public void WriteWithoutTag(WireWriter target)
    {
        var type = LongPacketType.ToBits(PacketType.Retry, Version);
        target.WriteByte((byte)(0x80 | (FixedBit ? 0x40 : 0) | (type << 4) | (Unused & 0x0f)));
        target.WriteUInt32(Version.Value);
        target.WriteByte(DestinationConnectionIdLength ?? (byte)DestinationConnectionId.Length);
        target.WriteBytes(DestinationConnectionId);
        target.WriteByte(SourceConnectionIdLength ?? (byte)SourceConnectionId.Length);
        target.WriteBytes(SourceConnectionId);
        target.WriteBytes(RetryToken);
    }

    /// <summary>Reads up to the end. False for another type, another version than 1 and 2, or too few octets.</summary>
    public static bool TryRead(ref WireReader reader, out RetryPacket packet)
    {
        packet = null!;
        var start = reader.Position;
        if (reader.TryReadByte(out var first) && (first & 0x80) != 0
            && reader.TryReadUInt32(out var version)
            && LongPacketType.FromBits(first >> 4, new QuicVersion(version)) == PacketType.Retry
            && reader.TryReadByte(out var dcidLength) && reader.TryReadBytes(dcidLength, out var dcid)
            && reader.TryReadByte(out var scidLength) && reader.TryReadBytes(scidLength, out var scid)
            && reader.Remaining >= TagLength)
        {
            var rest = reader.ReadRest();
            packet = new RetryPacket(new QuicVersion(version), dcid, scid, rest.Slice(0, rest.Length - TagLength), rest.Slice(rest.Length - TagLength))
            {
                FixedBit = (first & 0x40) != 0,
                Unused = (byte)(first & 0x0f),
            };
            return true;
        }
        reader.Seek(start);
        return false;
    }
}
