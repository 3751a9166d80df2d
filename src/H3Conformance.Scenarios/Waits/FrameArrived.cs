using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Waits;

/// <summary>A whole frame of a type was read on a stream.</summary>
/// <param name="Stream">One of the client's, or one of the server's as <c>server-control</c>.</param>
/// <param name="Type">Any, known or not.</param>
/// <param name="Payload">Has to be this; null takes any.</param>
public sealed record FrameArrived(StreamName Stream, Http3FrameType Type, Bytes? Payload = null) : Condition;
