using System.Security.Cryptography;

namespace H3Conformance.Quic.Crypto;

internal sealed class EcdsaCertificateSigner(ValueList<Bytes> chain, ECDsa key) : CertificateSigner(chain)
{
    // RFC 8446 4.2.3: in TLS 1.3 the scheme fixes the curve.
    public override ValueList<SignatureScheme> Schemes { get; } = key.KeySize switch
    {
        384 => [SignatureScheme.EcdsaSecp384r1Sha384],
        521 => [SignatureScheme.EcdsaSecp521r1Sha512],
        _ => [SignatureScheme.EcdsaSecp256r1Sha256],
    };

    public override Bytes Sign(SignatureScheme scheme, ReadOnlySpan<byte> content) =>
        key.SignData(content.ToArray(), HashOf(Schemes[0]), DSASignatureFormat.Rfc3279DerSequence);
}
