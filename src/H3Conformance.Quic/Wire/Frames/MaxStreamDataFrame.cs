using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.10.</summary>
public sealed record MaxStreamDataFrame(VarInt StreamId, VarInt MaximumStreamData) : Frame
{
    private protected override FrameType TypeOnWire => FrameType.MaxStreamData;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarInt(StreamId);
        writer.WriteVarInt(MaximumStreamData);
    }

    internal static bool TryReadFields(ref WireReader reader, [NotNullWhen(true)] out MaxStreamDataFrame? frame)
    {
        frame = reader.TryReadVarInt(out var streamId)
            && reader.TryReadVarInt(out var maximumStreamData)
                ? new MaxStreamDataFrame(streamId, maximumStreamData)
                : null;
        return frame is not null;
    }
}
