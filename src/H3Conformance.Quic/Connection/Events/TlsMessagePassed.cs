using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Connection.Events;

/// <summary>A TLS message was sent or received.</summary>
public sealed record TlsMessagePassed(bool Sent, HandshakeMessage Message) : QuicEvent;
