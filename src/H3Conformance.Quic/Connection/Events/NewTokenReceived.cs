namespace H3Conformance.Quic.Connection.Events;

/// <summary>A token for a later connection (RFC 9000 section 8.1.3).</summary>
public sealed record NewTokenReceived(Bytes Token) : QuicEvent;
