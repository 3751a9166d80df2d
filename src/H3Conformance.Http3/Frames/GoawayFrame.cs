using System.Text.Json.Serialization;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Frames;

/// <summary>GOAWAY (RFC 9114 section 7.2.6).</summary>
/// <param name="Id">A request stream ID from a server, a push ID from a client.</param>
public sealed record GoawayFrame(VarInt Id) : Http3Frame
{
    [JsonIgnore]
    public override Http3FrameType Type => Http3FrameType.Goaway;

    internal static bool TryReadPayload(ref WireReader reader, out GoawayFrame? frame)
    {
        frame = reader.TryReadVarInt(out var id) ? new GoawayFrame(id) : null;
        return frame is not null;
    }

    public override Bytes EncodePayload()
    {
        var writer = new WireWriter(8);
        writer.WriteVarInt(Id);
        return writer.ToBytes();
    }
}
