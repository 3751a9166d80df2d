using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.16.</summary>
public sealed record RetireConnectionIdFrame(VarInt SequenceNumber) : Frame
{
    private protected override FrameType TypeOnWire => FrameType.RetireConnectionId;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarInt(SequenceNumber);
    }

    internal static bool TryReadFields(ref WireReader reader, [NotNullWhen(true)] out RetireConnectionIdFrame? frame)
    {
        frame = reader.TryReadVarInt(out var sequenceNumber) ? new RetireConnectionIdFrame(sequenceNumber) : null;
        return frame is not null;
    }
}
