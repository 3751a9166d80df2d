namespace H3Conformance.Quic.Connection.Events;

/// <summary>A datagram left that the engine did not build. Length in octets.</summary>
public sealed record RawDatagramSent(int Length) : QuicEvent;
