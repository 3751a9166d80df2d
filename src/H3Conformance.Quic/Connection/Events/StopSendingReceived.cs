using H3Conformance.Quic.Streams;

namespace H3Conformance.Quic.Connection.Events;

/// <summary>STOP_SENDING arrived.</summary>
public sealed record StopSendingReceived(StreamId Stream, ulong ErrorCode) : QuicEvent;
