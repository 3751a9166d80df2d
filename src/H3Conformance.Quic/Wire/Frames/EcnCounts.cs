namespace H3Conformance.Quic.Wire.Frames;

/// <summary>How many packets arrived with each ECN codepoint, in total and per packet number space (RFC 9000 section 19.3.2).</summary>
public readonly record struct EcnCounts(VarInt Ect0Count, VarInt Ect1Count, VarInt EcnCeCount)
{
    public void Write(WireWriter writer)
    {
        writer.WriteVarInt(Ect0Count);
        writer.WriteVarInt(Ect1Count);
        writer.WriteVarInt(EcnCeCount);
    }

    public static bool TryRead(ref WireReader reader, out EcnCounts counts)
    {
        var start = reader.Position;
        if (reader.TryReadVarInt(out var ect0) && reader.TryReadVarInt(out var ect1) && reader.TryReadVarInt(out var ce))
        {
            counts = new EcnCounts(ect0, ect1, ce);
            return true;
        }
        counts = default;
        reader.Seek(start);
        return false;
    }
}
