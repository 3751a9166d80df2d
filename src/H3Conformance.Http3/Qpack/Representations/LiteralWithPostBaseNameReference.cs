using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Representations;

/// <summary>RFC 9204 section 4.5.5: 0000, N, Name Index (3+), value.</summary>
/// <param name="NeverIndexed">N: whether the line has to stay a literal on every hop.</param>
/// <param name="NameIndex">0 is the entry at the Base, 1 the one inserted after it.</param>
/// <param name="Value">An 8-bit prefix string literal.</param>
public sealed record LiteralWithPostBaseNameReference(bool NeverIndexed, PrefixedInteger NameIndex, QpackString Value) : FieldLine
{
    private const byte N = 0b0000_1000;

    public override void Write(WireWriter writer)
    {
        NameIndex.Write(writer, NeverIndexed ? N : (byte)0, 3);
        Value.Write(writer, 0, 8);
    }

    internal static LiteralWithPostBaseNameReference? Read(ref QpackReader reader) =>
        reader.TryPeek(out var first) && reader.TryReadInteger(3, out var nameIndex) && QpackString.TryRead(ref reader, 8, out var value)
            ? new LiteralWithPostBaseNameReference((first & N) != 0, nameIndex, value)
            : null;
}
