using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.5.</summary>
public sealed record StopSendingFrame(VarInt StreamId, VarInt ApplicationProtocolErrorCode) : Frame
{
    private protected override FrameType TypeOnWire => FrameType.StopSending;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarInt(StreamId);
        writer.WriteVarInt(ApplicationProtocolErrorCode);
    }

    internal static bool TryReadFields(ref WireReader reader, [NotNullWhen(true)] out StopSendingFrame? frame)
    {
        frame = reader.TryReadVarInt(out var streamId)
            && reader.TryReadVarInt(out var applicationProtocolErrorCode)
                ? new StopSendingFrame(streamId, applicationProtocolErrorCode)
                : null;
        return frame is not null;
    }
}
