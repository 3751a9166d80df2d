using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Representations;

/// <summary>RFC 9204 section 4.5.2: 1, T, Index (6+).</summary>
/// <param name="Static">T: whether the index is one of the static table.</param>
/// <param name="Index">In the static table, or relative to the Base: 0 is the entry before it.</param>
public sealed record IndexedFieldLine(bool Static, PrefixedInteger Index) : FieldLine
{
    private const byte Pattern = 0b1000_0000;
    private const byte T = 0b0100_0000;

    public override void Write(WireWriter writer) => Index.Write(writer, (byte)(Pattern | (Static ? T : 0)), 6);

    internal static IndexedFieldLine? Read(ref QpackReader reader) =>
        reader.TryPeek(out var first) && reader.TryReadInteger(6, out var index) ? new IndexedFieldLine((first & T) != 0, index) : null;
}
