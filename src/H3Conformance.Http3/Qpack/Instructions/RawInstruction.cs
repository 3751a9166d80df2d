using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Instructions;

/// <summary>Octets that are written as they are; never the result of reading.</summary>
public sealed record RawInstruction(Bytes Octets) : QpackInstruction
{
    public override void Write(WireWriter writer) => writer.WriteBytes(Octets);
}
