namespace H3Conformance.Quic.Crypto;

/// <summary>Authenticated encryption with the nonces and tags of TLS 1.3 (RFC 8446 section 5.2). Not for use by two threads at once.</summary>
public abstract class Aead : IDisposable
{
    public const int TagLength = 16;

    public const int NonceLength = 12;

    /// <param name="suite">The suite whose cipher is wanted.</param>
    /// <param name="key"><see cref="CipherSuite.KeyLength"/> octets.</param>
    /// <exception cref="NotSupportedException">This platform lacks the cipher, or the suite is unknown.</exception>
    public static Aead Create(CipherSuite suite, ReadOnlySpan<byte> key)
    {
        if (!suite.IsSupported)
            throw new NotSupportedException($"{suite} is not available on this platform.");
        return suite == CipherSuite.ChaCha20Poly1305Sha256 ? new ChaCha20Poly1305Aead(key) : new AesGcmAead(key);
    }

    /// <param name="nonce">12 octets.</param>
    /// <param name="plaintext">May start where <paramref name="sealedOctets"/> starts.</param>
    /// <param name="sealedOctets">Takes the ciphertext and then the tag: exactly the length of the plaintext + 16.</param>
    /// <param name="associatedData">What is authenticated and not encrypted.</param>
    public abstract void Seal(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plaintext, Span<byte> sealedOctets, ReadOnlySpan<byte> associatedData);

    /// <summary>False if the tag is not right or missing; the target is then of no meaning.</summary>
    /// <param name="nonce">12 octets.</param>
    /// <param name="sealedOctets">The ciphertext and then the tag.</param>
    /// <param name="plaintext">Takes the plaintext: exactly 16 octets less than the sealed octets.</param>
    /// <param name="associatedData">What is authenticated and not encrypted.</param>
    public abstract bool TryOpen(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> sealedOctets, Span<byte> plaintext, ReadOnlySpan<byte> associatedData);

    /// <summary>The same as <see cref="TryOpen"/> with a target of its own, null where that says false.</summary>
    public byte[]? Open(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> sealedOctets, ReadOnlySpan<byte> associatedData)
    {
        var plaintext = new byte[Math.Max(0, sealedOctets.Length - TagLength)];
        return TryOpen(nonce, sealedOctets, plaintext, associatedData) ? plaintext : null;
    }

    /// <summary>The same as the other form with a target of its own.</summary>
    public byte[] Seal(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plaintext, ReadOnlySpan<byte> associatedData)
    {
        var target = new byte[plaintext.Length + TagLength];
        Seal(nonce, plaintext, target, associatedData);
        return target;
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
