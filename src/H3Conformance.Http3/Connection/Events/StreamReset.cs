using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>RESET_STREAM arrived.</summary>
public sealed record StreamReset(StreamId Stream, H3Error Code) : Http3Event;
