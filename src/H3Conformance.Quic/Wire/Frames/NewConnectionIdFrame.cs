using System.Diagnostics.CodeAnalysis;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>
/// RFC 9000 section 19.15. A connection ID has 1 to 20 octets by the RFC; 0 to 255 are read, as is any Retire Prior To. A token
/// has 16 octets; any other number is written too.
/// </summary>
public sealed record NewConnectionIdFrame(VarInt SequenceNumber, VarInt RetirePriorTo, Bytes ConnectionId, Bytes StatelessResetToken) : Frame
{
    private const int TokenLength = 16;

    /// <summary>Written in place of the real length of the connection ID: one octet, not a variable-length integer.</summary>
    public byte? DeclaredLength { get; init; }

    private protected override FrameType TypeOnWire => FrameType.NewConnectionId;

    public override void Write(WireWriter writer)
    {
        WriteType(writer);
        writer.WriteVarInt(SequenceNumber);
        writer.WriteVarInt(RetirePriorTo);
        writer.WriteByte(DeclaredLength ?? (byte)ConnectionId.Length);
        writer.WriteBytes(ConnectionId.Span);
        writer.WriteBytes(StatelessResetToken.Span);
    }

    internal static bool TryReadFields(ref WireReader reader, [NotNullWhen(true)] out NewConnectionIdFrame? frame)
    {
        frame = reader.TryReadVarInt(out var sequenceNumber)
            && reader.TryReadVarInt(out var retirePriorTo)
            && reader.TryReadByte(out var length)
            && reader.TryReadBytes(length, out var connectionId)
            && reader.TryReadBytes(TokenLength, out var statelessResetToken)
                ? new NewConnectionIdFrame(sequenceNumber, retirePriorTo, connectionId, statelessResetToken)
                : null;
        return frame is not null;
    }
}
