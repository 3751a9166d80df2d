using H3Conformance.Quic.Streams;

namespace H3Conformance.Quic.Connection.Events;

/// <summary>The next octets of a stream, in order.</summary>
public sealed record StreamDataReceived(StreamId Stream, Bytes Data, bool Fin) : QuicEvent;
