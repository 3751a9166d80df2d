using System.Globalization;
using System.Security.Cryptography;

namespace H3Conformance.Quic.Crypto;

/// <summary>A TLS 1.3 cipher suite (RFC 8446 appendix B.4). Any 16-bit number; an unknown one has the lengths of AES-128.</summary>
public readonly record struct CipherSuite(ushort Value)
{
    public static readonly CipherSuite Aes128GcmSha256 = new(0x1301);
    public static readonly CipherSuite Aes256GcmSha384 = new(0x1302);
    public static readonly CipherSuite ChaCha20Poly1305Sha256 = new(0x1303);

    /// <summary>Whether packets can be protected with it on this platform.</summary>
    public bool IsSupported => Value switch
    {
        0x1301 or 0x1302 => AesGcm.IsSupported,
        0x1303 => ChaCha20Poly1305.IsSupported,
        _ => false,
    };

    /// <summary>Octets of the AEAD key, and of the header protection key.</summary>
    public int KeyLength => Value is 0x1302 or 0x1303 ? 32 : 16;

    public HashAlgorithmName Hash => Value is 0x1302 ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256;

    /// <summary>Octets of a secret, a transcript hash and a Finished message.</summary>
    public int HashLength => Value is 0x1302 ? 48 : 32;

    public override string ToString() => Value switch
    {
        0x1301 => "TLS_AES_128_GCM_SHA256",
        0x1302 => "TLS_AES_256_GCM_SHA384",
        0x1303 => "TLS_CHACHA20_POLY1305_SHA256",
        0x1304 => "TLS_AES_128_CCM_SHA256",
        0x1305 => "TLS_AES_128_CCM_8_SHA256",
        _ => string.Create(CultureInfo.InvariantCulture, $"0x{Value:x4}"),
    };
}
