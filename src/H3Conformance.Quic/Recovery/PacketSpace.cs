namespace H3Conformance.Quic.Recovery;

/// <summary>The packet number spaces (RFC 9000 section 12.3). 0-RTT and 1-RTT share the last one.</summary>
public enum PacketSpace
{
    Initial,
    Handshake,
    Application,
}
