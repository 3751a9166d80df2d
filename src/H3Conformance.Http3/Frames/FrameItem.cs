namespace H3Conformance.Http3.Frames;

/// <summary>A whole frame, after its header item.</summary>
public sealed record FrameItem(Http3Frame Frame) : Http3FrameItem;
