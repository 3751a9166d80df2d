using System.Text.Json.Serialization;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Frames;

/// <summary>MAX_PUSH_ID (RFC 9114 section 7.2.7).</summary>
public sealed record MaxPushIdFrame(VarInt PushId) : Http3Frame
{
    [JsonIgnore]
    public override Http3FrameType Type => Http3FrameType.MaxPushId;

    internal static bool TryReadPayload(ref WireReader reader, out MaxPushIdFrame? frame)
    {
        frame = reader.TryReadVarInt(out var pushId) ? new MaxPushIdFrame(pushId) : null;
        return frame is not null;
    }

    public override Bytes EncodePayload()
    {
        var writer = new WireWriter(8);
        writer.WriteVarInt(PushId);
        return writer.ToBytes();
    }
}
