using H3Conformance.Quic.Tls.Extensions;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>A handshake message that ends with a block of extensions.</summary>
public abstract record ExtendedMessage : HandshakeMessage
{
    /// <summary>In the order of the wire; duplicates are kept.</summary>
    public ValueList<Extension> Extensions { get; init; }

    /// <summary>The length of the extension block to announce (16 bits) in place of the true one.</summary>
    public int? DeclaredExtensionsLength { get; init; }

    /// <summary>The content of the first extension of a type; null if there is none.</summary>
    public Bytes? Find(ExtensionType type)
    {
        foreach (var extension in Extensions)
        {
            if (extension.Type == type)
                return extension.Data;
        }

        return null;
    }
}
