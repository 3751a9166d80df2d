using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls.Edits;

/// <summary>Sends an extension twice, one copy right before the other.</summary>
public sealed record DuplicateExtension(HandshakeType Message, ExtensionType Extension) : ExtensionEdit(Message, Extension)
{
    internal override ValueList<Extension> Apply(ValueList<Extension> extensions)
    {
        var index = IndexIn(extensions);
        return index < 0 ? extensions : [.. extensions.Take(index + 1), .. extensions.Skip(index)];
    }
}
