using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls.Edits;

/// <summary>A change to the extension block of a message; a message without one, or one that no longer parses, stays as it is.</summary>
public abstract record ExtensionEdit(HandshakeType Message, ExtensionType Extension) : TlsEdit(Message)
{
    internal abstract ValueList<Extension> Apply(ValueList<Extension> extensions);

    internal sealed override EditedMessage Apply(EditedMessage message) => message.Parse() is ExtendedMessage extended
        ? message with { Octets = (extended with { Extensions = Apply(extended.Extensions) }).Encode() }
        : message;

    /// <summary>The place of the first extension of the type, -1 if there is none.</summary>
    private protected int IndexIn(ValueList<Extension> extensions)
    {
        for (var i = 0; i < extensions.Count; i++)
        {
            if (extensions[i].Type == Extension)
                return i;
        }

        return -1;
    }
}
