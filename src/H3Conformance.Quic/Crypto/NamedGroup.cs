using System.Globalization;

namespace H3Conformance.Quic.Crypto;

/// <summary>A group for key exchange (RFC 8446 section 4.2.7). Any 16-bit number.</summary>
public readonly record struct NamedGroup(ushort Value)
{
    public static readonly NamedGroup Secp256r1 = new(0x0017);
    public static readonly NamedGroup Secp384r1 = new(0x0018);
    public static readonly NamedGroup Secp521r1 = new(0x0019);
    public static readonly NamedGroup X25519 = new(0x001d);
    public static readonly NamedGroup X448 = new(0x001e);
    public static readonly NamedGroup X25519MlKem768 = new(0x11ec);

    /// <summary>Whether <see cref="KeyExchange.Create"/> knows it.</summary>
    public bool IsSupported => Value is 0x0017 or 0x0018 or 0x0019 or 0x001d;

    public override string ToString() => Value switch
    {
        0x0017 => "secp256r1",
        0x0018 => "secp384r1",
        0x0019 => "secp521r1",
        0x001d => "x25519",
        0x001e => "x448",
        0x11ec => "X25519MLKEM768",
        _ => string.Create(CultureInfo.InvariantCulture, $"0x{Value:x4}"),
    };
}
