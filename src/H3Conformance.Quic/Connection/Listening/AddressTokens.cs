using System.Net;
using System.Security.Cryptography;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Quic.Connection.Listening;

/// <summary>Tokens that prove a client's address (RFC 9000 section 8.1), sealed by a key that only this server has.</summary>
public sealed class AddressTokens(Bytes key)
{
    private const int MacLength = 16;

    public Bytes Seal(Bytes originalDestination, IPEndPoint client)
    {
        var writer = new WireWriter();
        writer.WriteByte((byte)originalDestination.Length);
        writer.WriteBytes(originalDestination);
        writer.WriteBytes(Mac(originalDestination, client));
        return writer.ToBytes();
    }

    /// <summary>The client's first Destination Connection ID, if the token is ours and for this address.</summary>
    public bool TryOpen(Bytes token, IPEndPoint client, out Bytes originalDestination)
    {
        var reader = new WireReader(token.Span);
        originalDestination = default;
        return reader.TryReadByte(out var length)
            && reader.TryReadBytes(length, out originalDestination)
            && reader.Rest.SequenceEqual(Mac(originalDestination, client));
    }

    private ReadOnlySpan<byte> Mac(Bytes originalDestination, IPEndPoint client) =>
        HMACSHA256.HashData(key.Span, [.. originalDestination.Span, .. client.Address.GetAddressBytes(), (byte)(client.Port >> 8), (byte)client.Port]).AsSpan(0, MacLength);
}
