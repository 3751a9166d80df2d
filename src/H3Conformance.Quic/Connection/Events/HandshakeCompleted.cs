using H3Conformance.Quic.Tls;

namespace H3Conformance.Quic.Connection.Events;

/// <summary>TLS is complete on this side (RFC 9001 section 4.1.1).</summary>
public sealed record HandshakeCompleted(HandshakeInfo Info) : QuicEvent;
