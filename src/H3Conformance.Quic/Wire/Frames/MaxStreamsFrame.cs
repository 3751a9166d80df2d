using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.11. RFC 9000 4.6: a peer must not name more than 2^60 streams; such values are read.</summary>
public sealed record MaxStreamsFrame(bool Bidirectional, VarInt MaximumStreams) : Frame
{
    private protected override FrameType TypeOnWire => Bidirectional ? FrameType.MaxStreamsBidirectional : FrameType.MaxStreamsUnidirectional;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarInt(MaximumStreams);
    }

    internal static bool TryReadFields(ref WireReader reader, FrameType type, [NotNullWhen(true)] out MaxStreamsFrame? frame)
    {
        frame = reader.TryReadVarInt(out var maximumStreams)
            ? new MaxStreamsFrame(type == FrameType.MaxStreamsBidirectional, maximumStreams)
            : null;
        return frame is not null;
    }
}
