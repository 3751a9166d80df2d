using H3Conformance.Quic;

namespace H3Conformance.Http3.Frames;

/// <summary>The next octets of a DATA frame, never none.</summary>
public sealed record DataChunkItem(Bytes Data) : Http3FrameItem;
