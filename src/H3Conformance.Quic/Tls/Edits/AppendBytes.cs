using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls.Edits;

/// <summary>Puts octets behind the last field of a message, inside its announced length.</summary>
public sealed record AppendBytes(HandshakeType Message, Bytes Data) : TlsEdit(Message)
{
    internal override EditedMessage Apply(EditedMessage message) => message.WithAppended(Data);
}
