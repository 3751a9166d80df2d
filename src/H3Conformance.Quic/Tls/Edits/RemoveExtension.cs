using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls.Edits;

/// <summary>Leaves out every extension of a type.</summary>
public sealed record RemoveExtension(HandshakeType Message, ExtensionType Extension) : ExtensionEdit(Message, Extension)
{
    internal override ValueList<Extension> Apply(ValueList<Extension> extensions) =>
        extensions.Where(extension => extension.Type != Extension).ToValueList();
}
