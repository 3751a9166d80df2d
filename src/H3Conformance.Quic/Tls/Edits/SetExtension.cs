using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls.Edits;

/// <summary>Gives an extension another content; one that is not there is added in front, so that pre_shared_key stays last.</summary>
public sealed record SetExtension(HandshakeType Message, ExtensionType Extension, Bytes Data) : ExtensionEdit(Message, Extension)
{
    internal override ValueList<Extension> Apply(ValueList<Extension> extensions)
    {
        var list = extensions.ToList();
        var index = IndexIn(extensions);
        if (index < 0)
            list.Insert(0, new Extension(Extension, Data));
        else
            list[index] = new Extension(Extension, Data);
        return [.. list];
    }
}
