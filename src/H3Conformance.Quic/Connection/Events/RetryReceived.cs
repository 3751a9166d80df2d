namespace H3Conformance.Quic.Connection.Events;

/// <summary>The server asked for the address to be validated (RFC 9000 section 8.1.2).</summary>
public sealed record RetryReceived(Bytes RetryToken) : QuicEvent;
