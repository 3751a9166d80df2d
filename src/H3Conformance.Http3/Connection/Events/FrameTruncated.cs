using H3Conformance.Http3.Frames;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>The stream ended inside a frame; without a type, inside the Type.</summary>
public sealed record FrameTruncated(StreamId Stream, Http3FrameType? Type) : Http3Event;
