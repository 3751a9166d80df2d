using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>RFC 8446 section 4.3.2.</summary>
public sealed record CertificateRequest : ExtendedMessage
{
    public override HandshakeType Type => HandshakeType.CertificateRequest;

    /// <summary>0 to 255 octets; none in the handshake.</summary>
    public Bytes CertificateRequestContext { get; init; }

    public override void WriteBody(WireWriter writer)
    {
        writer.WriteVector8(CertificateRequestContext);
        Extension.WriteList(writer, Extensions, DeclaredExtensionsLength);
    }

    public static bool TryReadBody(ref WireReader reader, [NotNullWhen(true)] out CertificateRequest? message)
    {
        message = null;
        if (!reader.TryReadVector8(out var context) || !Extension.TryReadList(ref reader, out var extensions))
            return false;
        message = new CertificateRequest { CertificateRequestContext = context, Extensions = extensions };
        return true;
    }
}
