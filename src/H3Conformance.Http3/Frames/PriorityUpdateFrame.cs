using System.Text.Json.Serialization;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Frames;

/// <summary>PRIORITY_UPDATE (RFC 9218 section 7.2).</summary>
/// <param name="Push">Whether the element is a push (type 0xf0701) or a request (type 0xf0700).</param>
/// <param name="PrioritizedElementId">A push ID or a request stream ID.</param>
/// <param name="PriorityFieldValue">ASCII text of a structured-field dictionary, such as <c>u=1, i</c>.</param>
public sealed record PriorityUpdateFrame(bool Push, VarInt PrioritizedElementId, Bytes PriorityFieldValue) : Http3Frame
{
    [JsonIgnore]
    public override Http3FrameType Type => Push ? Http3FrameType.PriorityUpdatePush : Http3FrameType.PriorityUpdateRequest;

    internal static bool TryReadPayload(ref WireReader reader, Http3FrameType type, out PriorityUpdateFrame? frame)
    {
        frame = reader.TryReadVarInt(out var id) ? new PriorityUpdateFrame(type == Http3FrameType.PriorityUpdatePush, id, reader.ReadRest()) : null;
        return frame is not null;
    }

    public override Bytes EncodePayload()
    {
        var writer = new WireWriter();
        writer.WriteVarInt(PrioritizedElementId);
        writer.WriteBytes(PriorityFieldValue);
        return writer.ToBytes();
    }
}
