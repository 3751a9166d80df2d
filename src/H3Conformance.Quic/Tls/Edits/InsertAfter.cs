using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls.Edits;

/// <summary>Sends octets at the same level right behind a message. <c>Data</c>: With a message header, if it is to have one.</summary>
public sealed record InsertAfter(HandshakeType Message, Bytes Data) : TlsEdit(Message)
{
    internal override EditedMessage Apply(EditedMessage message) => message with { After = [.. message.After, Data] };
}
