using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.9.</summary>
public sealed record MaxDataFrame(VarInt MaximumData) : Frame
{
    private protected override FrameType TypeOnWire => FrameType.MaxData;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarInt(MaximumData);
    }

    internal static bool TryReadFields(ref WireReader reader, [NotNullWhen(true)] out MaxDataFrame? frame)
    {
        frame = reader.TryReadVarInt(out var maximumData) ? new MaxDataFrame(maximumData) : null;
        return frame is not null;
    }
}
