namespace H3Conformance.Quic.Connection.Events;

/// <summary>The closing or draining period is over.</summary>
public sealed record ConnectionEnded : QuicEvent;
