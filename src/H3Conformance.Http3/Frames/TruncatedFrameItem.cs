namespace H3Conformance.Http3.Frames;

/// <summary>The stream ended inside a frame (RFC 9114 section 7.1).</summary>
/// <param name="Type">Null where the stream ended inside the Type.</param>
/// <param name="OctetsMissing">Octets that the field begun last still wants: the payload, or the Type or Length (at least 1).</param>
public sealed record TruncatedFrameItem(Http3FrameType? Type, ulong OctetsMissing) : Http3FrameItem;
