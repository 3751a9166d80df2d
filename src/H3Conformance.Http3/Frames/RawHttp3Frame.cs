using System.Text.Json.Serialization;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Frames;

/// <summary>Any octets in a frame's place, written as they are. Reading never gives one.</summary>
public sealed record RawHttp3Frame(Bytes Octets) : Http3Frame
{
    /// <summary>The type with which the octets begin, or the largest value where they do not begin with one.</summary>
    [JsonIgnore]
    public override Http3FrameType Type => new WireReader(Octets).TryReadVarInt(out var type) ? type : new Http3FrameType(VarInt.MaxValue);

    public override void Write(WireWriter writer) => writer.WriteBytes(Octets);

    public override Bytes EncodePayload() => Octets;
}
