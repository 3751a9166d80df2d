using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>RFC 8446 section 4.4.3.</summary>
public sealed record CertificateVerify(SignatureScheme Algorithm, Bytes Signature) : HandshakeMessage
{
    private static readonly Bytes Padding = Bytes.Repeat(0x20, 64);

    public override HandshakeType Type => HandshakeType.CertificateVerify;

    public override void WriteBody(WireWriter writer)
    {
        writer.WriteUInt16(Algorithm.Value);
        writer.WriteVector16(Signature);
    }

    public static bool TryReadBody(ref WireReader reader, [NotNullWhen(true)] out CertificateVerify? message)
    {
        message = null;
        if (!reader.TryReadUInt16(out var algorithm) || !reader.TryReadVector16(out var signature))
            return false;
        message = new CertificateVerify(new SignatureScheme(algorithm), signature);
        return true;
    }

    /// <summary>What a server signs: padding, a context text, a zero octet and the transcript hash.</summary>
    public static Bytes ServerContent(Bytes transcriptHash) => Content("TLS 1.3, server CertificateVerify\0", transcriptHash);

    /// <summary>What a client signs.</summary>
    public static Bytes ClientContent(Bytes transcriptHash) => Content("TLS 1.3, client CertificateVerify\0", transcriptHash);

    private static Bytes Content(string context, Bytes transcriptHash) => Padding.Concat(Bytes.Latin1(context)).Concat(transcriptHash);
}
