using System.Text.Json.Serialization;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Frames;

/// <summary>DATA (RFC 9114 section 7.2.1).</summary>
public sealed record DataFrame(Bytes Data) : Http3Frame
{
    [JsonIgnore]
    public override Http3FrameType Type => Http3FrameType.Data;

    internal static DataFrame ReadPayload(ref WireReader reader) => new(reader.ReadRest());

    public override Bytes EncodePayload() => Data;
}
