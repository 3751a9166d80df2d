namespace H3Conformance.Http3.Frames;

/// <summary>A payload that is not what its type wants, after its header item.</summary>
public sealed record MalformedFrameItem(Http3FrameType Type, MalformedFrameKind Kind) : Http3FrameItem;
