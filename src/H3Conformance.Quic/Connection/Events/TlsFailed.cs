namespace H3Conformance.Quic.Connection.Events;

/// <summary>TLS on this side cannot go on; the connection closes with CRYPTO_ERROR.</summary>
public sealed record TlsFailed(TlsAlert Alert, string Reason) : QuicEvent;
