using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>A message as it passed on the wire, for logs. <c>Sent</c>: True for one of ours, false for one of the peer's.</summary>
public sealed record MessageOutput(bool Sent, HandshakeMessage Message) : TlsOutput;
