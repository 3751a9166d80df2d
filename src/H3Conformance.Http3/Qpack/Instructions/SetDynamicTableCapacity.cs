using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Instructions;

/// <summary>RFC 9204 section 4.3.1: 001, Capacity (5+).</summary>
/// <param name="Capacity">Octets that the dynamic table may hold from now on, 32 per entry included.</param>
public sealed record SetDynamicTableCapacity(PrefixedInteger Capacity) : EncoderInstruction
{
    public override void Write(WireWriter writer) => Capacity.Write(writer, 0b0010_0000, 5);

    internal static SetDynamicTableCapacity? Read(ref QpackReader reader) =>
        reader.TryReadInteger(5, out var capacity) ? new SetDynamicTableCapacity(capacity) : null;
}
