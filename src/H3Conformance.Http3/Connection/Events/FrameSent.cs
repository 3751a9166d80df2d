using H3Conformance.Http3.Frames;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>A frame was handed to a stream as it is; HEADERS whose fields are known come as <see cref="FieldsSent"/>.</summary>
public sealed record FrameSent(StreamId Stream, Http3Frame Frame) : Http3Event;
