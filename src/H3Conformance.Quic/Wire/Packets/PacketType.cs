namespace H3Conformance.Quic.Wire.Packets;

/// <summary>The kinds of packets (RFC 9000 section 17). Their bits in a long header depend on the version: <see cref="LongPacketType"/>.</summary>
public enum PacketType
{
    Initial,
    ZeroRtt,
    Handshake,
    Retry,
    OneRtt,
    VersionNegotiation,
}
