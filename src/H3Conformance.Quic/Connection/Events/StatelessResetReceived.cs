namespace H3Conformance.Quic.Connection.Events;

/// <summary>A datagram ended in a stateless reset token of the peer (RFC 9000 section 10.3).</summary>
public sealed record StatelessResetReceived : QuicEvent;
