using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace H3Conformance.Quic.Crypto;

/// <summary>Lets the framework, which lacks Ed25519, issue certificates for it (RFC 8410).</summary>
internal sealed class Ed25519SignatureGenerator(Bytes privateKey) : X509SignatureGenerator
{
    // SEQUENCE { OBJECT IDENTIFIER 1.3.101.112 }
    private static ReadOnlySpan<byte> AlgorithmIdentifier => [0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70];

    /// <summary>The octets of a SubjectPublicKeyInfo in front of the 32 octets of the key.</summary>
    public static ReadOnlySpan<byte> PublicKeyPrefix => [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

    public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm) => AlgorithmIdentifier.ToArray();

    public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) => Ed25519.Sign(privateKey, data);

    protected override PublicKey BuildPublicKey() =>
        System.Security.Cryptography.X509Certificates.PublicKey.CreateFromSubjectPublicKeyInfo(
            [.. PublicKeyPrefix, .. Ed25519.PublicKey(privateKey)], out _);
}
