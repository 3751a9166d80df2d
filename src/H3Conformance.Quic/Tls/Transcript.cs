using System.Security.Cryptography;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls;

/// <summary>The handshake messages so far, for the hashes over them (RFC 8446 section 4.4.1).</summary>
public sealed class Transcript
{
    private readonly WireWriter _messages = new(4096);

    /// <summary>Adds a message with its header.</summary>
    public void Add(ReadOnlySpan<byte> message) => _messages.WriteBytes(message);

    public Bytes Hash(HashAlgorithmName hash) => CryptographicOperations.HashData(hash, _messages.Written);

    /// <summary>The hash as it would be with some more octets, which are not added.</summary>
    public Bytes HashWith(HashAlgorithmName hash, ReadOnlySpan<byte> next) =>
        CryptographicOperations.HashData(hash, (byte[])[.. _messages.Written, .. next]);

    /// <summary>A HelloRetryRequest turns the first ClientHello into a message_hash message.</summary>
    public void ReplaceByMessageHash(HashAlgorithmName hash)
    {
        var synthetic = new RawMessage(HandshakeType.MessageHash, Hash(hash));
        _messages.Clear();
        synthetic.Write(_messages);
    }
}
