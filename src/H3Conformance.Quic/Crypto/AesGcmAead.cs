using System.Security.Cryptography;

namespace H3Conformance.Quic.Crypto;

/// <summary>AEAD_AES_128_GCM and AEAD_AES_256_GCM (RFC 5116).</summary>
internal sealed class AesGcmAead(ReadOnlySpan<byte> key) : Aead
{
    private readonly AesGcm _cipher = new(key, TagLength);

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
