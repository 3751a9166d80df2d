namespace H3Conformance.Quic.Tls;

/// <summary>The content of the peer's quic_transport_parameters extension, not looked into.</summary>
public sealed record PeerTransportParametersOutput(Bytes Raw) : TlsOutput;
