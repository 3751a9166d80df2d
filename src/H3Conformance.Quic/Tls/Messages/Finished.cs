using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>RFC 8446 section 4.4.4. The whole body is verify_data; its due length is that of the hash.</summary>
public sealed record Finished(Bytes VerifyData) : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.Finished;

    public override void WriteBody(WireWriter writer) => writer.WriteBytes(VerifyData);
}
