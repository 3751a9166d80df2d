using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls.Edits;

/// <summary>Does not send a message.</summary>
public sealed record OmitMessage(HandshakeType Message) : TlsEdit(Message)
{
    internal override EditedMessage Apply(EditedMessage message) => message with { Octets = Bytes.Empty };
}
