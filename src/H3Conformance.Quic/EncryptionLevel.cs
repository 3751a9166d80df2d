namespace H3Conformance.Quic;

/// <summary>The keys that protect a packet (RFC 9001 section 2.1), in the order in which they become available.</summary>
public enum EncryptionLevel
{
    Initial,
    ZeroRtt,
    Handshake,
    OneRtt,
}
