using System.Text.Json.Serialization;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Frames;

/// <summary>HEADERS (RFC 9114 section 7.2.2).</summary>
public sealed record HeadersFrame(Bytes EncodedFieldSection) : Http3Frame
{
    [JsonIgnore]
    public override Http3FrameType Type => Http3FrameType.Headers;

    internal static HeadersFrame ReadPayload(ref WireReader reader) => new(reader.ReadRest());

    public override Bytes EncodePayload() => EncodedFieldSection;
}
