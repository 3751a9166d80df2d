using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls.Edits;

/// <summary>Sends other octets in place of a message. <c>Data</c>: With a message header, if it is to have one.</summary>
public sealed record ReplaceMessage(HandshakeType Message, Bytes Data) : TlsEdit(Message)
{
    internal override EditedMessage Apply(EditedMessage message) => message with { Octets = Data };
}
