using System.Text.Json.Serialization;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Frames;

/// <summary>CANCEL_PUSH (RFC 9114 section 7.2.3).</summary>
public sealed record CancelPushFrame(VarInt PushId) : Http3Frame
{
    [JsonIgnore]
    public override Http3FrameType Type => Http3FrameType.CancelPush;

    internal static bool TryReadPayload(ref WireReader reader, out CancelPushFrame? frame)
    {
        frame = reader.TryReadVarInt(out var pushId) ? new CancelPushFrame(pushId) : null;
        return frame is not null;
    }

    public override Bytes EncodePayload()
    {
        var writer = new WireWriter(8);
        writer.WriteVarInt(PushId);
        return writer.ToBytes();
    }
}
