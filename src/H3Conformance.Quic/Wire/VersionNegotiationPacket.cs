using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire;

/// <summary>
/// A Version Negotiation packet (RFC 8999 section 6, RFC 9000 section 17.2.1). Unused has 7 bits, of which the highest is where
/// version 1 has its fixed bit. A list without versions is read, though its receiver is to ignore the packet.
/// </summary>
public sealed record VersionNegotiationPacket(
    Bytes DestinationConnectionId, Bytes SourceConnectionId, ValueList<QuicVersion> SupportedVersions, byte Unused = 0x40)
{
    private const byte HeaderForm = 0x80;

    /// <summary>The answer to a long header: its connection IDs change places.</summary>
    public static VersionNegotiationPacket InReplyTo(in InvariantHeader header, ValueList<QuicVersion> supportedVersions) =>
        new(header.SourceConnectionId, header.DestinationConnectionId, supportedVersions);

    public void Write(WireWriter writer)
    {
        new InvariantHeader((byte)(HeaderForm | Unused), QuicVersion.Negotiation, DestinationConnectionId, SourceConnectionId).Write(writer);
        foreach (var version in SupportedVersions)
            writer.WriteUInt32(version.Value);
    }

    /// <summary>Reads versions to the end of the reader. False, and the reader stays, for another version or a version cut off.</summary>
    public static bool TryRead(ref WireReader reader, [NotNullWhen(true)] out VersionNegotiationPacket? packet)
    {
        var start = reader.Position;
        packet = null;
        if (!InvariantHeader.TryRead(ref reader, out var header)
            || header.Version != QuicVersion.Negotiation
            || reader.Remaining % sizeof(uint) != 0)
        {
            reader.Seek(start);
            return false;
        }
        var supportedVersions = new List<QuicVersion>();
        while (reader.TryReadUInt32(out var version))
            supportedVersions.Add(new QuicVersion(version));
        packet = new VersionNegotiationPacket(
            header.DestinationConnectionId, header.SourceConnectionId, [.. supportedVersions], (byte)(header.FirstOctet & ~HeaderForm));
        return true;
    }
}
