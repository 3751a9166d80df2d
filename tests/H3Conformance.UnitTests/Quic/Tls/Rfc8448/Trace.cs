using H3Conformance.Quic;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire;

namespace H3Conformance.UnitTests.Quic.Tls.Rfc8448;

/// <summary>A handshake of RFC 8448: its messages in their order, and the secrets that belong to them. All with SHA-256.</summary>
public sealed record Trace
{
    public required ValueList<Bytes> Messages { get; init; }

    public Bytes Psk { get; init; }

    public Bytes SharedSecret { get; init; }

    public Bytes Binder { get; init; }

    public Bytes EarlySecret { get; init; }

    public Bytes ClientEarlyTraffic { get; init; }

    public Bytes EarlyExporter { get; init; }

    public Bytes HandshakeSecret { get; init; }

    public Bytes ClientHandshakeTraffic { get; init; }

    public Bytes ServerHandshakeTraffic { get; init; }

    public Bytes ServerFinished { get; init; }

    public Bytes ClientFinished { get; init; }

    public Bytes MasterSecret { get; init; }

    public Bytes ClientApplicationTraffic { get; init; }

    public Bytes ServerApplicationTraffic { get; init; }

    public Bytes Exporter { get; init; }

    public Bytes Resumption { get; init; }

    public Bytes TicketNonce { get; init; }

    public Bytes TicketPsk { get; init; }

    /// <summary>The transcript of the first messages, with message_hash in the place of a retried ClientHello.</summary>
    public Transcript TranscriptOf(int count)
    {
        var transcript = new Transcript();
        foreach (var message in Messages.Take(count))
        {
            if (Read(message) is ServerHello { IsHelloRetryRequest: true })
                transcript.ReplaceByMessageHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
            transcript.Add(message);
        }

        return transcript;
    }

    /// <summary>How many messages there are up to and with the n-th of a type.</summary>
    public int Through(HandshakeType type, int occurrence = 1) => Messages
        .Select(static (message, index) => (Read(message).Type, Count: index + 1))
        .Where(entry => entry.Type == type)
        .ElementAt(occurrence - 1).Count;

    public static HandshakeMessage Read(Bytes octets)
    {
        var reader = new WireReader(octets);
        return HandshakeMessage.TryRead(ref reader, out var message) ? message : throw new FormatException("not a message");
    }
}
