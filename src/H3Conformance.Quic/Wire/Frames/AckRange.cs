namespace H3Conformance.Quic.Wire.Frames;

/// <summary>RFC 9000 section 19.3.1. Both numbers are one less than what they count.</summary>
/// <param name="Gap">Unacknowledged packets below the previous range, less one.</param>
/// <param name="AckRangeLength">Acknowledged packets in this range, less one.</param>
public readonly record struct AckRange(VarInt Gap, VarInt AckRangeLength)
{
    public void Write(WireWriter writer)
    {
        writer.WriteVarInt(Gap);
        writer.WriteVarInt(AckRangeLength);
    }

    public static bool TryRead(ref WireReader reader, out AckRange range)
    {
        var start = reader.Position;
        if (reader.TryReadVarInt(out var gap) && reader.TryReadVarInt(out var ackRangeLength))
        {
            range = new AckRange(gap, ackRangeLength);
            return true;
        }
        range = default;
        reader.Seek(start);
        return false;
    }
}
