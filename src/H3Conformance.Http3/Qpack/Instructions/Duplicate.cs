using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Instructions;

/// <summary>RFC 9204 section 4.3.4: 000, Index (5+).</summary>
/// <param name="Index">Relative: 0 is the entry inserted last.</param>
public sealed record Duplicate(PrefixedInteger Index) : EncoderInstruction
{
    public override void Write(WireWriter writer) => Index.Write(writer, 0b0000_0000, 5);

    internal static Duplicate? Read(ref QpackReader reader) =>
        reader.TryReadInteger(5, out var index) ? new Duplicate(index) : null;
}
