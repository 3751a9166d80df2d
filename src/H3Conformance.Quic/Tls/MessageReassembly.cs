using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Tls;

/// <summary>Cuts the CRYPTO streams into messages.</summary>
internal sealed class MessageReassembly
{
    /// <summary>A longer message is refused on its header, so that no more than this is ever held back.</summary>
    public const int MaxMessageLength = 128 * 1024;

    private const int HeaderLength = 4;
    private readonly List<byte>[] _pending = [[], [], [], []];

    public void Append(EncryptionLevel level, ReadOnlySpan<byte> data) => _pending[(int)level].AddRange(data);

    public bool HasPending(EncryptionLevel level) => _pending[(int)level].Count > 0;

    public void Discard(EncryptionLevel level) => _pending[(int)level].Clear();

    public bool IsTooLong(EncryptionLevel level) =>
        _pending[(int)level] is { Count: >= HeaderLength } pending && BodyLength(pending) > MaxMessageLength;

    /// <summary>Takes the next whole message of a level, with its header.</summary>
    public bool TryTake(EncryptionLevel level, out Bytes message)
    {
        var pending = _pending[(int)level];
        message = default;
        if (pending.Count < HeaderLength || pending.Count - HeaderLength < BodyLength(pending))
            return false;
        var length = HeaderLength + BodyLength(pending);
        message = pending.GetRange(0, length).ToArray();
        pending.RemoveRange(0, length);
        return true;
    }

    public static HandshakeMessage Parse(Bytes message)
    {
        var reader = new WireReader(message);
        return HandshakeMessage.TryRead(ref reader, out var parsed) && reader.AtEnd
            ? parsed
            : new RawMessage(new HandshakeType(message.IsEmpty ? (byte)0 : message[0]), message.Slice(Math.Min(HeaderLength, message.Length)));
    }

    private static int BodyLength(List<byte> pending) => (pending[1] << 16) | (pending[2] << 8) | pending[3];
}
