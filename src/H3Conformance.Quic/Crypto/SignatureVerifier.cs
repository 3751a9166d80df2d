using System.Security.Cryptography;

namespace H3Conformance.Quic.Crypto;

/// <summary>Checks the signatures of CertificateVerify (RFC 8446 section 4.4.3).</summary>
public static class SignatureVerifier
{
    /// <summary>False for a wrong signature, a key that does not belong to the scheme, and a scheme or key that is not known.</summary>
    /// <param name="scheme">One of <see cref="SignatureScheme.Verifiable"/>.</param>
    /// <param name="publicKey">SubjectPublicKeyInfo, DER.</param>
    /// <param name="content">What is signed, before hashing.</param>
    /// <param name="signature">As it stands in CertificateVerify.</param>
    public static bool Verify(SignatureScheme scheme, ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> content, ReadOnlySpan<byte> signature)
    {
        try
        {
            return scheme.Value switch
            {
                0x0403 => VerifyEcdsa(scheme, 256, publicKey, content, signature),
                0x0503 => VerifyEcdsa(scheme, 384, publicKey, content, signature),
                0x0603 => VerifyEcdsa(scheme, 521, publicKey, content, signature),
                0x0804 or 0x0805 or 0x0806 => VerifyRsaPss(scheme, publicKey, content, signature),
                0x0807 => VerifyEd25519(publicKey, content, signature),
                _ => false,
            };
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static bool VerifyEcdsa(SignatureScheme scheme, int keySize, ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> content, ReadOnlySpan<byte> signature)
    {
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(publicKey, out _);
        return key.KeySize == keySize && key.VerifyData(content, signature, CertificateSigner.HashOf(scheme), DSASignatureFormat.Rfc3279DerSequence);
    }

    private static bool VerifyRsaPss(SignatureScheme scheme, ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> content, ReadOnlySpan<byte> signature)
    {
        using var key = RSA.Create();
        key.ImportSubjectPublicKeyInfo(publicKey, out _);
        return key.VerifyData(content, signature, CertificateSigner.HashOf(scheme), RSASignaturePadding.Pss);
    }

    private static bool VerifyEd25519(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> content, ReadOnlySpan<byte> signature) =>
        publicKey.StartsWith(Ed25519SignatureGenerator.PublicKeyPrefix)
        && Ed25519.Verify(publicKey[Ed25519SignatureGenerator.PublicKeyPrefix.Length..], content, signature);
}
