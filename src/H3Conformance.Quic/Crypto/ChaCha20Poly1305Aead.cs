using System.Security.Cryptography;

namespace H3Conformance.Quic.Crypto;

/// <summary>AEAD_CHACHA20_POLY1305 (RFC 8439).</summary>
internal sealed class ChaCha20Poly1305Aead(ReadOnlySpan<byte> key) : Aead
{
    private readonly ChaCha20Poly1305 _cipher = new(key);

    public override void Seal(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plaintext, Span<byte> sealedOctets, ReadOnlySpan<byte> associatedData) =>
        _cipher.Encrypt(nonce, plaintext, sealedOctets[..^TagLength], sealedOctets[^TagLength..], associatedData);

    public override bool TryOpen(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> sealedOctets, Span<byte> plaintext, ReadOnlySpan<byte> associatedData)
    {
        if (sealedOctets.Length < TagLength)
            return false;
        try
        {
            _cipher.Decrypt(nonce, sealedOctets[..^TagLength], sealedOctets[^TagLength..], plaintext, associatedData);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    protected override void Dispose(bool disposing) => _cipher.Dispose();
}
