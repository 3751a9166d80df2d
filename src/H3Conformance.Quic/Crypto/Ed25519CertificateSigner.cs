namespace H3Conformance.Quic.Crypto;

internal sealed class Ed25519CertificateSigner(ValueList<Bytes> chain, Bytes privateKey) : CertificateSigner(chain)
{
    public override ValueList<SignatureScheme> Schemes => [SignatureScheme.Ed25519];

    public override Bytes Sign(SignatureScheme scheme, ReadOnlySpan<byte> content) => Ed25519.Sign(privateKey, content);
}
