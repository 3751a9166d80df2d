using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>RFC 9001 section 8.2. TLS does not look inside.</summary>
public sealed record QuicTransportParametersExtension(Bytes Parameters) : ExtensionContent
{
    public override ExtensionType Type => ExtensionType.QuicTransportParameters;

    public override void Write(WireWriter writer) => writer.WriteBytes(Parameters);
}
