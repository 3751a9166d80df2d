using Curve = Org.BouncyCastle.Math.EC.Rfc8032.Ed25519;

namespace H3Conformance.Quic.Crypto;

/// <summary>RFC 8032 section 5.1.</summary>
public static class Ed25519
{
    public const int KeyLength = 32;

    public const int SignatureLength = 64;

    public static byte[] PublicKey(ReadOnlySpan<byte> privateKey)
    {
        var result = new byte[KeyLength];
        Curve.GeneratePublicKey(privateKey.ToArray(), 0, result, 0);
        return result;
    }

    public static byte[] Sign(ReadOnlySpan<byte> privateKey, ReadOnlySpan<byte> message)
    {
        var signature = new byte[SignatureLength];
        Curve.Sign(privateKey.ToArray(), 0, message.ToArray(), 0, message.Length, signature, 0);
        return signature;
    }

    /// <summary>False also for a key or a signature of another length.</summary>
    public static bool Verify(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) =>
        publicKey.Length == KeyLength && signature.Length == SignatureLength
        && Curve.Verify(signature.ToArray(), 0, publicKey.ToArray(), 0, message.ToArray(), 0, message.Length);
}
