using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>RFC 8446 section 4.3.1.</summary>
public sealed record EncryptedExtensions : ExtendedMessage
{
    public override HandshakeType Type => HandshakeType.EncryptedExtensions;

    public override void WriteBody(WireWriter writer) => Extension.WriteList(writer, Extensions, DeclaredExtensionsLength);

    public static bool TryReadBody(ref WireReader reader, [NotNullWhen(true)] out EncryptedExtensions? message)
    {
        message = Extension.TryReadList(ref reader, out var extensions) ? new EncryptedExtensions { Extensions = extensions } : null;
        return message is not null;
    }
}
