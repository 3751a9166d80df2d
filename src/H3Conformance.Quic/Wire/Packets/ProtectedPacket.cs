namespace H3Conformance.Quic.Wire.Packets;

/// <summary>One packet of a datagram with its protection still on: what a receiver knows without keys.</summary>
/// <param name="Type">Null for a long header of a version other than 1 and 2.</param>
/// <param name="Version">That of the long header; zero in a short header.</param>
/// <param name="DestinationConnectionId">0 to 255 octets; RFC 9000 17.2 allows 20.</param>
/// <param name="SourceConnectionId">0 to 255 octets; empty in a short header.</param>
/// <param name="Token">Of an Initial packet only.</param>
/// <param name="PacketNumberOffset">Where the packet number starts in <paramref name="Octets"/>; 0 if there is none.</param>
/// <param name="Octets">The whole packet, a slice of the datagram.</param>
public readonly record struct ProtectedPacket(
    PacketType? Type,
    QuicVersion Version,
    Bytes DestinationConnectionId,
    Bytes SourceConnectionId,
    Bytes Token,
    int PacketNumberOffset,
    Bytes Octets)
{
    /// <summary>Not protected and not judged (RFC 9287).</summary>
    public bool FixedBit => (Octets[0] & 0x40) != 0;
}
