namespace H3Conformance.Quic.Crypto;

/// <summary>One end of a Diffie-Hellman exchange (RFC 8446 sections 4.2.8 and 7.4).</summary>
public abstract class KeyExchange
{
    public abstract NamedGroup Group { get; }

    /// <summary>What goes into KeyShareEntry.key_exchange.</summary>
    public abstract Bytes PublicShare { get; }

    /// <summary>False if the peer's share is no point of the group.</summary>
    /// <param name="peerShare">KeyShareEntry.key_exchange of the peer.</param>
    /// <param name="secret">The shared secret; only zeros for an X25519 share of low order, which the caller has to judge.</param>
    public abstract bool TryAgree(ReadOnlySpan<byte> peerShare, out byte[] secret);

    /// <summary>Makes a key pair; the same seed gives the same one.</summary>
    /// <exception cref="NotSupportedException"><see cref="NamedGroup.IsSupported"/> is false.</exception>
    public static KeyExchange Create(NamedGroup group, Random random) => group.Value switch
    {
        0x001d => new X25519KeyExchange(random),
        0x0017 => new EllipticCurveKeyExchange(group, EllipticCurve.P256, random),
        0x0018 => new EllipticCurveKeyExchange(group, EllipticCurve.P384, random),
        0x0019 => new EllipticCurveKeyExchange(group, EllipticCurve.P521, random),
        _ => throw new NotSupportedException($"No key exchange for the group {group}."),
    };
}
