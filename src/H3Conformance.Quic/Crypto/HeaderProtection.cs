namespace H3Conformance.Quic.Crypto;

/// <summary>The mask over the first octet and the packet number (RFC 9001 section 5.4). Not for use by two threads at once.</summary>
public abstract class HeaderProtection : IDisposable
{
    public const int SampleLength = 16;

    public const int MaskLength = 5;

    /// <param name="suite">AES-ECB for the AES suites and for unknown ones, ChaCha20 for its own.</param>
    /// <param name="key"><see cref="CipherSuite.KeyLength"/> octets.</param>
    public static HeaderProtection Create(CipherSuite suite, ReadOnlySpan<byte> key) =>
        suite == CipherSuite.ChaCha20Poly1305Sha256 ? new ChaCha20HeaderProtection(key) : new AesHeaderProtection(key);

    /// <param name="sample">16 octets of ciphertext.</param>
    /// <param name="mask">Takes 5 octets.</param>
    public abstract void Mask(ReadOnlySpan<byte> sample, Span<byte> mask);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
