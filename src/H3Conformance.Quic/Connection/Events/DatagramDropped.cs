namespace H3Conformance.Quic.Connection.Events;

/// <summary>A received datagram, or the rest of one, that no key opened and no rule explains. Length in octets.</summary>
public sealed record DatagramDropped(int Length, string Reason) : QuicEvent;
