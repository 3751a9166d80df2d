using System.Globalization;

namespace H3Conformance.Quic.Crypto;

/// <summary>A signature algorithm (RFC 8446 section 4.2.3). Any 16-bit number.</summary>
public readonly record struct SignatureScheme(ushort Value)
{
    public static readonly SignatureScheme RsaPkcs1Sha256 = new(0x0401);
    public static readonly SignatureScheme RsaPkcs1Sha384 = new(0x0501);
    public static readonly SignatureScheme RsaPkcs1Sha512 = new(0x0601);
    public static readonly SignatureScheme EcdsaSecp256r1Sha256 = new(0x0403);
    public static readonly SignatureScheme EcdsaSecp384r1Sha384 = new(0x0503);
    public static readonly SignatureScheme EcdsaSecp521r1Sha512 = new(0x0603);
    public static readonly SignatureScheme RsaPssRsaeSha256 = new(0x0804);
    public static readonly SignatureScheme RsaPssRsaeSha384 = new(0x0805);
    public static readonly SignatureScheme RsaPssRsaeSha512 = new(0x0806);
    public static readonly SignatureScheme Ed25519 = new(0x0807);
    public static readonly SignatureScheme Ed448 = new(0x0808);

    /// <summary>What <see cref="SignatureVerifier"/> can check, in the order in which a client may offer it.</summary>
    public static ValueList<SignatureScheme> Verifiable =>
    [
        EcdsaSecp256r1Sha256, RsaPssRsaeSha256, Ed25519, EcdsaSecp384r1Sha384, RsaPssRsaeSha384,
        EcdsaSecp521r1Sha512, RsaPssRsaeSha512,
    ];

    public override string ToString() => Value switch
    {
        0x0401 => "rsa_pkcs1_sha256",
        0x0501 => "rsa_pkcs1_sha384",
        0x0601 => "rsa_pkcs1_sha512",
        0x0403 => "ecdsa_secp256r1_sha256",
        0x0503 => "ecdsa_secp384r1_sha384",
        0x0603 => "ecdsa_secp521r1_sha512",
        0x0804 => "rsa_pss_rsae_sha256",
        0x0805 => "rsa_pss_rsae_sha384",
        0x0806 => "rsa_pss_rsae_sha512",
        0x0807 => "ed25519",
        0x0808 => "ed448",
        _ => string.Create(CultureInfo.InvariantCulture, $"0x{Value:x4}"),
    };
}
