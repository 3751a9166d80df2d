using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.7. An empty token is read, though a server must not send one.</summary>
public sealed record NewTokenFrame(Bytes Token) : Frame
{
    /// <summary>Written in place of the real length; after reading, a length whose encoding was longer than needed.</summary>
    public VarInt? DeclaredLength { get; init; }

    private protected override FrameType TypeOnWire => FrameType.NewToken;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarIntPrefixed(Token, DeclaredLength);
    }

    internal static bool TryReadFields(ref WireReader reader, [NotNullWhen(true)] out NewTokenFrame? frame)
    {
        frame = reader.TryReadVarIntPrefixed(out var token, out var declaredLength)
            ? new NewTokenFrame(token) { DeclaredLength = declaredLength }
            : null;
        return frame is not null;
    }
}
