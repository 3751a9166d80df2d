namespace H3Conformance.Quic.Connection.Events;

/// <summary>PATH_RESPONSE matched a challenge (RFC 9000 section 8.2).</summary>
public sealed record PathValidated(NetworkPath Path) : QuicEvent;
