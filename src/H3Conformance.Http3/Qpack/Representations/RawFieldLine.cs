using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Representations;

/// <summary>Octets that are written as they are. A field section read to data holds what is not a representation as one of these.</summary>
public sealed record RawFieldLine(Bytes Octets) : FieldLine
{
    public override void Write(WireWriter writer) => writer.WriteBytes(Octets);
}
