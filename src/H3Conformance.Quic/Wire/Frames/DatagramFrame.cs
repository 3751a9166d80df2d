using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9221 section 4. Without a length (the LEN bit) the data runs to the end of the packet.</summary>
public sealed record DatagramFrame(Bytes Data, bool HasLength = true) : Frame
{
    /// <summary>Written in place of the real length; after reading, a length whose encoding was longer than needed.</summary>
    public VarInt? DeclaredLength { get; init; }

    private protected override FrameType TypeOnWire => HasLength ? FrameType.DatagramWithLength : FrameType.Datagram;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        if (HasLength)
            writer.WriteVarInt(DeclaredLength ?? Data.Length);
        writer.WriteBytes(Data.Span);
    }

    internal static bool TryReadFields(ref WireReader reader, FrameType type, [NotNullWhen(true)] out DatagramFrame? frame)
    {
        if (type == FrameType.Datagram)
            frame = new DatagramFrame(reader.ReadRest(), HasLength: false);
        else if (reader.TryReadVarIntPrefixed(out var data, out var declaredLength))
            frame = new DatagramFrame(data) { DeclaredLength = declaredLength };
        else
            frame = null;
        return frame is not null;
    }
}
