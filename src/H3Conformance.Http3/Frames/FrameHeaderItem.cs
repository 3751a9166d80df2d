using H3Conformance.Quic;

namespace H3Conformance.Http3.Frames;

/// <summary>The Type and Length of a frame: the first item of every frame.</summary>
public sealed record FrameHeaderItem(Http3FrameType Type, VarInt Length) : Http3FrameItem;
