using H3Conformance.Http3.Frames;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>Type and Length of a frame were read; the payload may still be under way.</summary>
public sealed record FrameStarted(StreamId Stream, Http3FrameType Type, ulong Length) : Http3Event;
