using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Representations;

/// <summary>Indexed field line with post-Base index, RFC 9204 section 4.5.3: 0001, Index (4+).</summary>
/// <param name="Index">0 is the entry at the Base, 1 the one inserted after it.</param>
public sealed record IndexedPostBase(PrefixedInteger Index) : FieldLine
{
    private const byte Pattern = 0b0001_0000;

    public override void Write(WireWriter writer) => Index.Write(writer, Pattern, 4);

    internal static IndexedPostBase? Read(ref QpackReader reader) =>
        reader.TryReadInteger(4, out var index) ? new IndexedPostBase(index) : null;
}
