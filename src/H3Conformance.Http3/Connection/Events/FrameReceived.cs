using H3Conformance.Http3.Frames;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>A whole frame other than DATA, well formed.</summary>
public sealed record FrameReceived(StreamId Stream, Http3Frame Frame) : Http3Event;
