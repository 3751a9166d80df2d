using Curve = Org.BouncyCastle.Math.EC.Rfc7748.X25519;

namespace H3Conformance.Quic.Crypto;

/// <summary>RFC 7748 section 5. Every 32-octet value is accepted as a point, also those of low order.</summary>
public static class X25519
{
    public const int Length = 32;

    /// <param name="scalar">32 octets; the fixed bits are set here.</param>
    /// <param name="u">32 octets.</param>
    public static byte[] ScalarMult(ReadOnlySpan<byte> scalar, ReadOnlySpan<byte> u)
    {
        var result = new byte[Length];
        Curve.ScalarMult(scalar.ToArray(), 0, u.ToArray(), 0, result, 0);
        return result;
    }

    public static byte[] PublicKey(ReadOnlySpan<byte> privateKey)
    {
        var result = new byte[Length];
        Curve.ScalarMultBase(privateKey.ToArray(), 0, result, 0);
        return result;
    }
}
