using H3Conformance.Quic.Streams;

namespace H3Conformance.Quic.Connection.Events;

/// <summary>RESET_STREAM arrived.</summary>
public sealed record StreamResetReceived(StreamId Stream, ulong ErrorCode, ulong FinalSize) : QuicEvent;
