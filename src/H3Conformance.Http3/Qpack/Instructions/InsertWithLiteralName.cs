using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Instructions;

/// <summary>RFC 9204 section 4.3.3: 01, name, value.</summary>
/// <param name="Name">A 6-bit prefix string literal.</param>
/// <param name="Value">An 8-bit prefix string literal.</param>
public sealed record InsertWithLiteralName(QpackString Name, QpackString Value) : EncoderInstruction
{
    private const byte Pattern = 0b0100_0000;

    public override void Write(WireWriter writer)
    {
        Name.Write(writer, Pattern, 6);
        Value.Write(writer, 0, 8);
    }

    internal static InsertWithLiteralName? Read(ref QpackReader reader) =>
        QpackString.TryRead(ref reader, 6, out var name) && QpackString.TryRead(ref reader, 8, out var value)
            ? new InsertWithLiteralName(name, value)
            : null;
}
