using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls.Edits;

/// <summary>Moves an extension to another place. <c>Index</c>: 0 is the front; anything past the end is the end.</summary>
public sealed record MoveExtension(HandshakeType Message, ExtensionType Extension, int Index) : ExtensionEdit(Message, Extension)
{
    internal override ValueList<Extension> Apply(ValueList<Extension> extensions)
    {
        var from = IndexIn(extensions);
        if (from < 0)
            return extensions;
        var list = extensions.ToList();
        list.RemoveAt(from);
        list.Insert(Math.Clamp(Index, 0, list.Count), extensions[from]);
        return [.. list];
    }
}
