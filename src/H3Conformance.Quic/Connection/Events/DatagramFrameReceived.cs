namespace H3Conformance.Quic.Connection.Events;

/// <summary>A DATAGRAM frame arrived (RFC 9221).</summary>
public sealed record DatagramFrameReceived(Bytes Data) : QuicEvent;
