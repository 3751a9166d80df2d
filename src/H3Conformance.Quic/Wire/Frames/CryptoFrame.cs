using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.6.</summary>
public sealed record CryptoFrame(VarInt Offset, Bytes CryptoData) : Frame
{
    /// <summary>Written in place of the real length; after reading, a length whose encoding was longer than needed.</summary>
    public VarInt? DeclaredLength { get; init; }

    private protected override FrameType TypeOnWire => FrameType.Crypto;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarInt(Offset);
        writer.WriteVarIntPrefixed(CryptoData, DeclaredLength);
    }

    internal static bool TryReadFields(ref WireReader reader, [NotNullWhen(true)] out CryptoFrame? frame)
    {
        frame = reader.TryReadVarInt(out var offset)
            && reader.TryReadVarIntPrefixed(out var cryptoData, out var declaredLength)
                ? new CryptoFrame(offset, cryptoData) { DeclaredLength = declaredLength }
                : null;
        return frame is not null;
    }
}
