namespace H3Conformance.Quic.Crypto;

/// <summary>The kind of key that a certificate is made for.</summary>
public enum CertificateKind
{
    EcdsaP256,
    EcdsaP384,
    EcdsaP521,
    Rsa2048,
    Ed25519,
}
