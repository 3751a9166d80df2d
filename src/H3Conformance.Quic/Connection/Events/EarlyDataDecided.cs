namespace H3Conformance.Quic.Connection.Events;

/// <summary>The server's answer to an offer of 0-RTT.</summary>
public sealed record EarlyDataDecided(bool Accepted) : QuicEvent;
