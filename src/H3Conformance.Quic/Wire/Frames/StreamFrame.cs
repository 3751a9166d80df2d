using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.8. Without a length (the LEN bit) the data runs to the end of the packet.</summary>
public sealed record StreamFrame(VarInt StreamId, VarInt Offset, Bytes StreamData, bool Fin = false, bool HasLength = true) : Frame
{
    private const ulong FinBit = 0x01;
    private const ulong LenBit = 0x02;
    private const ulong OffBit = 0x04;

    /// <summary>
    /// The OFF bit. It is set whenever there is an offset to write, and can be forced for an offset of 0; a frame without
    /// it is one with offset 0.
    /// </summary>
    public bool HasOffset { get => field || !IsPlainZero(Offset); init => field = value && IsPlainZero(Offset); }

    /// <summary>Written in place of the real length; after reading, a length whose encoding was longer than needed.</summary>
    public VarInt? DeclaredLength { get; init; }

    private protected override FrameType TypeOnWire =>
        new(FrameType.Stream.Value | (HasOffset ? OffBit : 0) | (HasLength ? LenBit : 0) | (Fin ? FinBit : 0));

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarInt(StreamId);
        if (HasOffset)
            writer.WriteVarInt(Offset);
        if (HasLength)
            writer.WriteVarInt(DeclaredLength ?? StreamData.Length);
        writer.WriteBytes(StreamData.Span);
    }

    internal static bool TryReadFields(ref WireReader reader, FrameType type, [NotNullWhen(true)] out StreamFrame? frame)
    {
        frame = null;
        var hasOffset = (type.Value & OffBit) != 0;
        var hasLength = (type.Value & LenBit) != 0;
        VarInt offset = 0;
        VarInt? declaredLength = null;
        Bytes streamData = default;
        if (!reader.TryReadVarInt(out var streamId)
            || (hasOffset && !reader.TryReadVarInt(out offset))
            || (hasLength && !reader.TryReadVarIntPrefixed(out streamData, out declaredLength)))
            return false;
        if (!hasLength)
            streamData = reader.ReadRest();
        frame = new StreamFrame(streamId, offset, streamData, (type.Value & FinBit) != 0, hasLength)
        {
            HasOffset = hasOffset,
            DeclaredLength = declaredLength,
        };
        return true;
    }

    private static bool IsPlainZero(VarInt offset) => offset is { Value: 0, Width: 1 };
}
