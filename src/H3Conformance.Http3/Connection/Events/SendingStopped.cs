using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>STOP_SENDING arrived.</summary>
public sealed record SendingStopped(StreamId Stream, H3Error Code) : Http3Event;
