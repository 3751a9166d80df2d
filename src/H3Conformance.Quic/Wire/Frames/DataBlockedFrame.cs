using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.12.</summary>
public sealed record DataBlockedFrame(VarInt MaximumData) : Frame
{
    private protected override FrameType TypeOnWire => FrameType.DataBlocked;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarInt(MaximumData);
    }

    internal static bool TryReadFields(ref WireReader reader, [NotNullWhen(true)] out DataBlockedFrame? frame)
    {
        frame = reader.TryReadVarInt(out var maximumData) ? new DataBlockedFrame(maximumData) : null;
        return frame is not null;
    }
}
