namespace H3Conformance.Http3.Frames;

/// <summary>The end of a frame that is not kept: DATA after its chunks, and what was skipped for its size.</summary>
public sealed record FrameEndItem(Http3FrameType Type) : Http3FrameItem;
