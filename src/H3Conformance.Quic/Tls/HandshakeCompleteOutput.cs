namespace H3Conformance.Quic.Tls;

/// <summary>Finished was sent and received: the handshake is complete (RFC 9001 section 4.1.1).</summary>
public sealed record HandshakeCompleteOutput : TlsOutput;
