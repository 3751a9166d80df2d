using System.Security.Cryptography;

namespace H3Conformance.Quic.Crypto;

/// <summary>ECDH over a NIST curve with uncompressed points (RFC 8446 section 4.2.8.2).</summary>
internal sealed class EllipticCurveKeyExchange : KeyExchange
{
    private const byte Uncompressed = 4;

    private readonly EllipticCurve _curve;
    private readonly ECDiffieHellman _key;

    public EllipticCurveKeyExchange(NamedGroup group, EllipticCurve curve, Random random)
    {
        Group = group;
        _curve = curve;
        _key = ECDiffieHellman.Create(curve.PrivateKey(random));
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        PublicShare = [Uncompressed, .. point.X!, .. point.Y!];
    }

    public override NamedGroup Group { get; }

    public override Bytes PublicShare { get; }

    public override bool TryAgree(ReadOnlySpan<byte> peerShare, out byte[] secret)
    {
        secret = [];
        var length = _curve.CoordinateLength;
        if (peerShare.Length != 1 + (2 * length) || peerShare[0] != Uncompressed)
            return false;
        var point = new ECPoint { X = peerShare.Slice(1, length).ToArray(), Y = peerShare[(1 + length)..].ToArray() };
        try
        {
            using var peer = ECDiffieHellman.Create(new ECParameters { Curve = _curve.Curve, Q = point });
            using var peerKey = peer.PublicKey;
            secret = _key.DeriveRawSecretAgreement(peerKey);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
