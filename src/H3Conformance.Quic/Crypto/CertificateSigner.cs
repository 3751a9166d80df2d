using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace H3Conformance.Quic.Crypto;

/// <summary>A certificate chain and the private key of its first certificate, for CertificateVerify (RFC 8446 section 4.4.3).</summary>
public abstract class CertificateSigner(ValueList<Bytes> chain)
{
    /// <summary>DER, the end-entity certificate first.</summary>
    public ValueList<Bytes> Chain { get; } = chain;

    /// <summary>What the key can sign with, the preferred one first.</summary>
    public abstract ValueList<SignatureScheme> Schemes { get; }

    /// <param name="scheme">One of <see cref="Schemes"/>; with another one the first of them is used.</param>
    /// <param name="content">What is signed, before hashing.</param>
    public abstract Bytes Sign(SignatureScheme scheme, ReadOnlySpan<byte> content);

    /// <summary>Takes an ECDSA or RSA key from a certificate, which may be disposed of afterwards.</summary>
    /// <param name="certificate">With its private key.</param>
    /// <param name="issuers">Further certificates of the chain, the issuer of the first one first.</param>
    /// <exception cref="NotSupportedException">The private key is missing or of another kind.</exception>
    public static CertificateSigner Create(X509Certificate2 certificate, params IEnumerable<X509Certificate2> issuers)
    {
        ValueList<Bytes> chain = [certificate.RawData, .. issuers.Select(static issuer => (Bytes)issuer.RawData)];
        if (certificate.GetECDsaPrivateKey() is { } ecdsa)
            return new EcdsaCertificateSigner(chain, ecdsa);
        if (certificate.GetRSAPrivateKey() is { } rsa)
            return new RsaCertificateSigner(chain, rsa);
        throw new NotSupportedException($"The certificate of {certificate.Subject} has no ECDSA or RSA private key.");
    }

    internal static HashAlgorithmName HashOf(SignatureScheme scheme) => scheme.Value switch
    {
        0x0503 or 0x0805 => HashAlgorithmName.SHA384,
        0x0603 or 0x0806 => HashAlgorithmName.SHA512,
        _ => HashAlgorithmName.SHA256,
    };
}
