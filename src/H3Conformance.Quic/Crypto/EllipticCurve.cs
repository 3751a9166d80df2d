using System.Numerics;
using System.Security.Cryptography;

namespace H3Conformance.Quic.Crypto;

/// <summary>A NIST curve: the framework's curve with its order, so that a private key can come from a seeded generator.</summary>
/// <param name="Curve">The framework's name for it.</param>
/// <param name="CoordinateLength">Octets of a coordinate.</param>
/// <param name="Order">The order of its base point.</param>
internal sealed record EllipticCurve(ECCurve Curve, int CoordinateLength, BigInteger Order)
{
    public static readonly EllipticCurve P256 = new(ECCurve.NamedCurves.nistP256, 32, Number(
        "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"));

    public static readonly EllipticCurve P384 = new(ECCurve.NamedCurves.nistP384, 48, Number(
        "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"));

    public static readonly EllipticCurve P521 = new(ECCurve.NamedCurves.nistP521, 66, Number(
        "01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409"));

    /// <summary>A private key without its public one, which the framework works out.</summary>
    public ECParameters PrivateKey(Random random)
    {
        // Eight octets more than the order has make the bias of the remainder negligible (FIPS 186-5 A.2.1).
        var octets = new byte[CoordinateLength + 8];
        random.NextBytes(octets);
        var number = (new BigInteger(octets, isUnsigned: true, isBigEndian: true) % (Order - 1)) + 1;
        var digits = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        var key = new byte[CoordinateLength];
        digits.CopyTo(key, CoordinateLength - digits.Length);
        return new ECParameters { Curve = Curve, D = key };
    }

    private static BigInteger Number(string hex) => new(Convert.FromHexString(hex), isUnsigned: true, isBigEndian: true);
}
