using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls;

/// <summary>Makes tickets that hold everything by themselves, sealed with AES-256-GCM: a nonce, the ciphertext and its tag.</summary>
/// <param name="key">32 octets; with another length nothing is sealed and nothing opens.</param>
internal sealed class TicketSealer(Bytes key)
{
    public bool IsAble => key.Length == CipherSuite.Aes256GcmSha384.KeyLength;

    public Bytes Seal(SealedSession session, Random random)
    {
        var plaintext = new WireWriter();
        session.Write(plaintext);
        var nonce = new byte[Aead.NonceLength];
        random.NextBytes(nonce);
        using var aead = Aead.Create(CipherSuite.Aes256GcmSha384, key);
        return (byte[])[.. nonce, .. aead.Seal(nonce, plaintext.Written, [])];
    }

    public bool TryOpen(Bytes ticket, [NotNullWhen(true)] out SealedSession? session)
    {
        session = null;
        if (!IsAble || ticket.Length < Aead.NonceLength + Aead.TagLength)
            return false;
        using var aead = Aead.Create(CipherSuite.Aes256GcmSha384, key);
        var plaintext = aead.Open(ticket.Slice(0, Aead.NonceLength), ticket.Slice(Aead.NonceLength), []);
        var reader = new WireReader(plaintext);
        return plaintext is not null && SealedSession.TryRead(ref reader, out session) && session is not null;
    }
}
