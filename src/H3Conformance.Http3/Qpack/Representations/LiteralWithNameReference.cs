using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Representations;

/// <summary>RFC 9204 section 4.5.4: 01, N, T, Name Index (4+), value.</summary>
/// <param name="NeverIndexed">N: whether the line has to stay a literal on every hop.</param>
/// <param name="Static">T: whether the index is one of the static table.</param>
/// <param name="NameIndex">In the static table, or relative to the Base: 0 is the entry before it.</param>
/// <param name="Value">An 8-bit prefix string literal.</param>
public sealed record LiteralWithNameReference(bool NeverIndexed, bool Static, PrefixedInteger NameIndex, QpackString Value) : FieldLine
{
    private const byte Pattern = 0b0100_0000;
    private const byte N = 0b0010_0000;
    private const byte T = 0b0001_0000;

    public override void Write(WireWriter writer)
    {
        NameIndex.Write(writer, (byte)(Pattern | (NeverIndexed ? N : 0) | (Static ? T : 0)), 4);
        Value.Write(writer, 0, 8);
    }

    internal static LiteralWithNameReference? Read(ref QpackReader reader) =>
        reader.TryPeek(out var first) && reader.TryReadInteger(4, out var nameIndex) && QpackString.TryRead(ref reader, 8, out var value)
            ? new LiteralWithNameReference((first & N) != 0, (first & T) != 0, nameIndex, value)
            : null;
}
