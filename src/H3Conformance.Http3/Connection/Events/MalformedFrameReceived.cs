using H3Conformance.Http3.Frames;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>A frame whose payload does not match its fields (RFC 9114 section 7.1).</summary>
public sealed record MalformedFrameReceived(StreamId Stream, Http3FrameType Type, MalformedFrameKind Kind) : Http3Event;
