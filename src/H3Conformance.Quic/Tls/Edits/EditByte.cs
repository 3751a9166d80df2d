using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls.Edits;

/// <summary>
/// Flips bits of the octet at an offset from the first octet of the header; a negative offset counts from the end.
/// Outside the message nothing happens.
/// </summary>
public sealed record EditByte(HandshakeType Message, int Offset, byte Xor) : TlsEdit(Message)
{
    internal override EditedMessage Apply(EditedMessage message)
    {
        var index = Offset < 0 ? message.Octets.Length + Offset : Offset;
        if (index < 0 || index >= message.Octets.Length)
            return message;
        var octets = message.Octets.ToArray();
        octets[index] ^= Xor;
        return message with { Octets = octets };
    }
}
