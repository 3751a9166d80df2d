using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>A message of any type with any body: one of an unknown type, a malformed one, or one made on purpose.</summary>
public sealed record RawMessage(HandshakeType MessageType, Bytes Body) : HandshakeMessage
{
    public override HandshakeType Type => MessageType;

    public override void WriteBody(WireWriter writer) => writer.WriteBytes(Body);
}
