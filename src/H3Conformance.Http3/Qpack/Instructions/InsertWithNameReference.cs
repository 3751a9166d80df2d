using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Instructions;

/// <summary>RFC 9204 section 4.3.2: 1, T, Name Index (6+), value.</summary>
/// <param name="Static">T: whether the index is one of the static table.</param>
/// <param name="NameIndex">In the static table, or relative: 0 is the entry inserted last.</param>
/// <param name="Value">An 8-bit prefix string literal.</param>
public sealed record InsertWithNameReference(bool Static, PrefixedInteger NameIndex, QpackString Value) : EncoderInstruction
{
    private const byte Pattern = 0b1000_0000;
    private const byte T = 0b0100_0000;

    public override void Write(WireWriter writer)
    {
        NameIndex.Write(writer, (byte)(Pattern | (Static ? T : 0)), 6);
        Value.Write(writer, 0, 8);
    }

    internal static InsertWithNameReference? Read(ref QpackReader reader) =>
        reader.TryPeek(out var first) && reader.TryReadInteger(6, out var nameIndex) && QpackString.TryRead(ref reader, 8, out var value)
            ? new InsertWithNameReference((first & T) != 0, nameIndex, value)
            : null;
}
