namespace H3Conformance.Quic.Connection.Events;

/// <summary>Nothing came for the idle timeout (RFC 9000 section 10.1).</summary>
public sealed record IdleTimedOut : QuicEvent;
