using System.Security.Cryptography;

namespace H3Conformance.Quic.Crypto;

internal sealed class RsaCertificateSigner(ValueList<Bytes> chain, RSA key) : CertificateSigner(chain)
{
    public override ValueList<SignatureScheme> Schemes { get; } =
        [SignatureScheme.RsaPssRsaeSha256, SignatureScheme.RsaPssRsaeSha384, SignatureScheme.RsaPssRsaeSha512];

    public override Bytes Sign(SignatureScheme scheme, ReadOnlySpan<byte> content) =>
        key.SignData(content.ToArray(), HashOf(scheme), RSASignaturePadding.Pss);
}
