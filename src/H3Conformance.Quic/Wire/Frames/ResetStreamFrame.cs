using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.4.</summary>
public sealed record ResetStreamFrame(VarInt StreamId, VarInt ApplicationProtocolErrorCode, VarInt FinalSize) : Frame
{
    private protected override FrameType TypeOnWire => FrameType.ResetStream;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarInt(StreamId);
        writer.WriteVarInt(ApplicationProtocolErrorCode);
        writer.WriteVarInt(FinalSize);
    }

    internal static bool TryReadFields(ref WireReader reader, [NotNullWhen(true)] out ResetStreamFrame? frame)
    {
        frame = reader.TryReadVarInt(out var streamId)
            && reader.TryReadVarInt(out var applicationProtocolErrorCode)
            && reader.TryReadVarInt(out var finalSize)
                ? new ResetStreamFrame(streamId, applicationProtocolErrorCode, finalSize)
                : null;
        return frame is not null;
    }
}
