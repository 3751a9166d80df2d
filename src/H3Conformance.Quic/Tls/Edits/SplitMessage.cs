using System.Text.Json.Serialization;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls.Edits;

/// <summary>
/// Hands a message out in several pieces, a new one at each offset from the first octet of the header. Offsets outside the
/// message do not count.
/// </summary>
public sealed record SplitMessage(
    HandshakeType Message,
    [property: JsonConverter(typeof(ValueListJsonConverter<int>))] ValueList<int> Offsets) : TlsEdit(Message)
{
    internal override EditedMessage Apply(EditedMessage message) => message with { Cuts = [.. message.Cuts, .. Offsets] };
}
