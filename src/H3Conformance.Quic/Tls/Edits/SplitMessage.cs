using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls.Edits;

/// <summary>
/// Hands a message out in several pieces.
/// <c>Offsets</c>: Where a new piece begins, counted from the first octet of the header; those outside the message do not count.
/// </summary>
public sealed record SplitMessage(HandshakeType Message, ValueList<int> Offsets) : TlsEdit(Message)
{
    internal override EditedMessage Apply(EditedMessage message) => message with { Cuts = [.. message.Cuts, .. Offsets] };
}
