using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.19.</summary>
/// <param name="Application">Type 0x1d: the code is the application's, and there is no Frame Type field.</param>
/// <param name="ErrorCode">A transport error code (section 20.1), or one that the application protocol defines.</param>
/// <param name="FrameType">The type of the frame that caused the error; 0 where none is known or <paramref name="Application"/> is set.</param>
/// <param name="ReasonPhrase">UTF-8 by the RFC; any octets.</param>
public sealed record ConnectionCloseFrame(bool Application, VarInt ErrorCode, VarInt FrameType, Bytes ReasonPhrase) : Frame
{
    /// <summary>Written in place of the real length of the reason; after reading, a length whose encoding was longer than needed.</summary>
    public VarInt? DeclaredLength { get; init; }

    private protected override FrameType TypeOnWire =>
        Application ? Frames.FrameType.ConnectionCloseApplication : Frames.FrameType.ConnectionClose;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarInt(ErrorCode);
        if (!Application)
            writer.WriteVarInt(FrameType);
        writer.WriteVarIntPrefixed(ReasonPhrase, DeclaredLength);
    }

    internal static bool TryReadFields(ref WireReader reader, FrameType type, [NotNullWhen(true)] out ConnectionCloseFrame? frame)
    {
        var application = type == Frames.FrameType.ConnectionCloseApplication;
        VarInt frameType = 0;
        frame = reader.TryReadVarInt(out var errorCode)
            && (application || reader.TryReadVarInt(out frameType))
            && reader.TryReadVarIntPrefixed(out var reasonPhrase, out var declaredLength)
                ? new ConnectionCloseFrame(application, errorCode, frameType, reasonPhrase) { DeclaredLength = declaredLength }
                : null;
        return frame is not null;
    }
}
