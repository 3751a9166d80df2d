using System.Text.Json.Serialization;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Frames;

/// <summary>PUSH_PROMISE (RFC 9114 section 7.2.5).</summary>
public sealed record PushPromiseFrame(VarInt PushId, Bytes EncodedFieldSection) : Http3Frame
{
    [JsonIgnore]
    public override Http3FrameType Type => Http3FrameType.PushPromise;

    internal static bool TryReadPayload(ref WireReader reader, out PushPromiseFrame? frame)
    {
        frame = reader.TryReadVarInt(out var pushId) ? new PushPromiseFrame(pushId, reader.ReadRest()) : null;
        return frame is not null;
    }

    public override Bytes EncodePayload()
    {
        var writer = new WireWriter();
        writer.WriteVarInt(PushId);
        writer.WriteBytes(EncodedFieldSection);
        return writer.ToBytes();
    }
}
