using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.14. Values above 2^60 are read.</summary>
public sealed record StreamsBlockedFrame(bool Bidirectional, VarInt MaximumStreams) : Frame
{
    private protected override FrameType TypeOnWire => Bidirectional ? FrameType.StreamsBlockedBidirectional : FrameType.StreamsBlockedUnidirectional;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarInt(MaximumStreams);
    }

    internal static bool TryReadFields(ref WireReader reader, FrameType type, [NotNullWhen(true)] out StreamsBlockedFrame? frame)
    {
        frame = reader.TryReadVarInt(out var maximumStreams)
            ? new StreamsBlockedFrame(type == FrameType.StreamsBlockedBidirectional, maximumStreams)
            : null;
        return frame is not null;
    }
}
