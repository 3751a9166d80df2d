using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Representations;

/// <summary>RFC 9204 section 4.5.6: 001, N, name, value.</summary>
/// <param name="NeverIndexed">N: whether the line has to stay a literal on every hop.</param>
/// <param name="Name">A 4-bit prefix string literal.</param>
/// <param name="Value">An 8-bit prefix string literal.</param>
public sealed record LiteralWithLiteralName(bool NeverIndexed, QpackString Name, QpackString Value) : FieldLine
{
    private const byte Pattern = 0b0010_0000;
    private const byte N = 0b0001_0000;

    public override void Write(WireWriter writer)
    {
        Name.Write(writer, (byte)(Pattern | (NeverIndexed ? N : 0)), 4);
        Value.Write(writer, 0, 8);
    }

    internal static LiteralWithLiteralName? Read(ref QpackReader reader) =>
        reader.TryPeek(out var first) && QpackString.TryRead(ref reader, 4, out var name) && QpackString.TryRead(ref reader, 8, out var value)
            ? new LiteralWithLiteralName((first & N) != 0, name, value)
            : null;
}
