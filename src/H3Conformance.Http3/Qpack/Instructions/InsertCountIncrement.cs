using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Instructions;

/// <summary>RFC 9204 section 4.4.3: 00, Increment (6+).</summary>
/// <param name="Increment">Insertions received and not acknowledged otherwise; not 0.</param>
public sealed record InsertCountIncrement(PrefixedInteger Increment) : DecoderInstruction
{
    public override void Write(WireWriter writer) => Increment.Write(writer, 0b0000_0000, 6);

    internal static InsertCountIncrement? Read(ref QpackReader reader) =>
        reader.TryReadInteger(6, out var increment) ? new InsertCountIncrement(increment) : null;
}
