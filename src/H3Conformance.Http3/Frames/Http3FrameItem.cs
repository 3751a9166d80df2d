namespace H3Conformance.Http3.Frames;

/// <summary>One step of reading a stream of frames, as <see cref="Http3FrameReader"/> gives them.</summary>
public abstract record Http3FrameItem;
