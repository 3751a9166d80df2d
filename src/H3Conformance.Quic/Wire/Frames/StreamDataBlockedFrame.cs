using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.13.</summary>
public sealed record StreamDataBlockedFrame(VarInt StreamId, VarInt MaximumStreamData) : Frame
{
    private protected override FrameType TypeOnWire => FrameType.StreamDataBlocked;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarInt(StreamId);
        writer.WriteVarInt(MaximumStreamData);
    }

    internal static bool TryReadFields(ref WireReader reader, [NotNullWhen(true)] out StreamDataBlockedFrame? frame)
    {
        frame = reader.TryReadVarInt(out var streamId)
            && reader.TryReadVarInt(out var maximumStreamData)
                ? new StreamDataBlockedFrame(streamId, maximumStreamData)
                : null;
        return frame is not null;
    }
}
