namespace H3Conformance.Quic.Connection.Events;

/// <summary>A DATAGRAM frame of this end found as many waiting as may wait, and was dropped. Length of its data in octets.</summary>
public sealed record DatagramFrameNotSent(int Length) : QuicEvent;
