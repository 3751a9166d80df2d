namespace H3Conformance.Quic.Wire;

/// <summary>
/// What a long header says in every version of QUIC (RFC 8999 section 5.1). Connection IDs have 0 to 255 octets, though
/// version 1 stops at 20.
/// </summary>
public readonly record struct InvariantHeader(byte FirstOctet, QuicVersion Version, Bytes DestinationConnectionId, Bytes SourceConnectionId)
{
    private const byte HeaderForm = 0x80;

    /// <summary>Written in place of the real length.</summary>
    public byte? DeclaredDestinationConnectionIdLength { get; init; }

    /// <summary>Written in place of the real length.</summary>
    public byte? DeclaredSourceConnectionIdLength { get; init; }

    public static bool IsLong(byte firstOctet) => (firstOctet & HeaderForm) != 0;

    public void Write(WireWriter writer)
    {
        writer.WriteByte(FirstOctet);
        writer.WriteUInt32(Version.Value);
        writer.WriteByte(DeclaredDestinationConnectionIdLength ?? (byte)DestinationConnectionId.Length);
        writer.WriteBytes(DestinationConnectionId.Span);
        writer.WriteByte(DeclaredSourceConnectionIdLength ?? (byte)SourceConnectionId.Length);
        writer.WriteBytes(SourceConnectionId.Span);
    }

    /// <summary>False, and the reader stays, for a short header as well.</summary>
    public static bool TryRead(ref WireReader reader, out InvariantHeader header)
    {
        var start = reader.Position;
        if (reader.TryReadByte(out var firstOctet)
            && IsLong(firstOctet)
            && reader.TryReadUInt32(out var version)
            && reader.TryReadByte(out var destinationLength)
            && reader.TryReadBytes(destinationLength, out var destinationConnectionId)
            && reader.TryReadByte(out var sourceLength)
            && reader.TryReadBytes(sourceLength, out var sourceConnectionId))
        {
            header = new InvariantHeader(firstOctet, new QuicVersion(version), destinationConnectionId, sourceConnectionId);
            return true;
        }
        header = default;
        reader.Seek(start);
        return false;
    }
}
