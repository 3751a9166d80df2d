namespace H3Conformance.Quic.Connection.Events;

/// <summary>The handshake is confirmed (RFC 9001 section 4.1.2).</summary>
public sealed record HandshakeConfirmed : QuicEvent;
