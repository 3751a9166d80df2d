namespace H3Conformance.Quic.Connection.Events;

/// <summary>1-RTT keys moved on by one generation (RFC 9001 section 6).</summary>
public sealed record KeysUpdated(bool ByPeer, ulong Generation) : QuicEvent;
