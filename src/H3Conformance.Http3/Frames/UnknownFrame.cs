using System.Text.Json.Serialization;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Frames;

/// <summary>A frame of any type with any payload: what its receiver ignores (RFC 9114 section 9), or a known type by its number.</summary>
public sealed record UnknownFrame(Http3FrameType Type, Bytes Payload) : Http3Frame
{
    public override Http3FrameType Type { get; } = Type;

    /// <summary>A frame of HTTP/2 whose receipt is H3_FRAME_UNEXPECTED (RFC 9114 section 7.2.8).</summary>
    [JsonIgnore]
    public bool IsHttp2Reserved => Type.IsHttp2Reserved;

    [JsonIgnore]
    public bool IsReserved => Type.IsReserved;

    /// <summary>A frame of the reserved type 0x1f * <paramref name="n"/> + 0x21 (RFC 9114 section 7.2.8).</summary>
    public static UnknownFrame ReservedFrame(ulong n, Bytes payload) => new(Http3FrameType.Reserved(n), payload);

    public override Bytes EncodePayload() => Payload;
}
