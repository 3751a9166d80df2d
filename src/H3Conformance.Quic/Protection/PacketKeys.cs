using H3Conformance.Quic.Crypto;

namespace H3Conformance.Quic.Protection;

/// <summary>
/// What protects the packets of one direction and one encryption level (RFC 9001 section 5.1, RFC 9369 section 3.3.2).
/// The ciphers are set up once and kept; they hold nothing that a finalizer does not give back.
/// </summary>
public sealed class PacketKeys
{
    private readonly Aead _aead;
    private readonly HeaderProtection _headerProtection;
    private Aead? _wrongAead;

    /// <param name="suite">The negotiated one; the first of TLS for Initial packets.</param>
    /// <param name="version">Chooses the labels; those of version 1 for a version that is not known.</param>
    /// <param name="secret">The traffic secret that TLS gives.</param>
    /// <exception cref="NotSupportedException">The suite is not available.</exception>
    public PacketKeys(CipherSuite suite, QuicVersion version, Bytes secret)
        : this(suite, version, secret, generation: 0, Expand(suite, version, secret, "hp", suite.KeyLength), headerProtection: null)
    {
    }

    private PacketKeys(CipherSuite suite, QuicVersion version, Bytes secret, int generation, Bytes headerProtectionKey, HeaderProtection? headerProtection)
    {
        Suite = suite;
        Version = version;
        Secret = secret;
        Generation = generation;
        Key = Expand(suite, version, secret, "key", suite.KeyLength);
        Iv = Expand(suite, version, secret, "iv", Aead.NonceLength);
        HeaderProtectionKey = headerProtectionKey;
        _aead = Aead.Create(suite, Key);
        _headerProtection = headerProtection ?? HeaderProtection.Create(suite, headerProtectionKey);
    }

    public CipherSuite Suite { get; }

    public QuicVersion Version { get; }

    public Bytes Secret { get; }

    /// <summary>Key updates so far.</summary>
    public int Generation { get; }

    /// <summary>The Key Phase bit of packets under these keys.</summary>
    public bool KeyPhase => (Generation & 1) != 0;

    public Bytes Key { get; }

    public Bytes Iv { get; }

    public Bytes HeaderProtectionKey { get; }

    /// <summary>The keys after a key update (RFC 9001 section 6.1): the key for headers stays.</summary>
    public PacketKeys NextGeneration() =>
        new(Suite, Version, Expand(Suite, Version, Secret, "ku", Suite.HashLength), Generation + 1, HeaderProtectionKey, _headerProtection);

    internal void Mask(ReadOnlySpan<byte> sample, Span<byte> mask) => _headerProtection.Mask(sample, mask);

    internal void Seal(ulong packetNumber, ReadOnlySpan<byte> payload, Span<byte> sealedPayload, ReadOnlySpan<byte> header) =>
        Seal(_aead, packetNumber, payload, sealedPayload, header);

    internal void SealWithWrongKey(ulong packetNumber, ReadOnlySpan<byte> payload, Span<byte> sealedPayload, ReadOnlySpan<byte> header) =>
        Seal(_wrongAead ??= Aead.Create(Suite, WrongKey()), packetNumber, payload, sealedPayload, header);

    internal bool TryOpen(ulong packetNumber, ReadOnlySpan<byte> sealedPayload, Span<byte> payload, ReadOnlySpan<byte> header)
    {
        Span<byte> nonce = stackalloc byte[Aead.NonceLength];
        WriteNonce(packetNumber, nonce);
        return _aead.TryOpen(nonce, sealedPayload, payload, header);
    }

    private void Seal(Aead aead, ulong packetNumber, ReadOnlySpan<byte> payload, Span<byte> sealedPayload, ReadOnlySpan<byte> header)
    {
        Span<byte> nonce = stackalloc byte[Aead.NonceLength];
        WriteNonce(packetNumber, nonce);
        aead.Seal(nonce, payload, sealedPayload, header);
    }

    // RFC 9001 5.3: the packet number, right-aligned, over the IV.
    private void WriteNonce(ulong packetNumber, Span<byte> nonce)
    {
        Iv.Span.CopyTo(nonce);
        for (var i = 0; i < 8; i++)
            nonce[^(i + 1)] ^= (byte)(packetNumber >> (8 * i));
    }

    private byte[] WrongKey() => [.. Key.ToArray().Select(static octet => (byte)~octet)];

    private static Bytes Expand(CipherSuite suite, QuicVersion version, Bytes secret, string purpose, int length) =>
        Hkdf.ExpandLabel(suite.Hash, secret, (version == QuicVersion.V2 ? "quicv2 " : "quic ") + purpose, [], length);
}
