using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.18.</summary>
/// <param name="Data">8 octets; any other number is written too.</param>
public sealed record PathResponseFrame(Bytes Data) : Frame
{
    private const int DataLength = 8;

    private protected override FrameType TypeOnWire => FrameType.PathResponse;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteBytes(Data.Span);
    }

    internal static bool TryReadFields(ref WireReader reader, [NotNullWhen(true)] out PathResponseFrame? frame)
    {
        frame = reader.TryReadBytes(DataLength, out var data) ? new PathResponseFrame(data) : null;
        return frame is not null;
    }
}
