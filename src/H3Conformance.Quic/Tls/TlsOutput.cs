namespace H3Conformance.Quic.Tls;

/// <summary>One thing that a handshake wants done. The order in which they are taken is the order in which they count.</summary>
public abstract record TlsOutput;
