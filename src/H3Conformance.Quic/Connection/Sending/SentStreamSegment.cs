using H3Conformance.Quic.Recovery;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>Octets of a stream, or of CRYPTO, that a packet carried.</summary>
public sealed class SentStreamSegment(SendStream stream, StreamSegment segment) : ISentItem
{
    public void Acknowledged() => stream.Acknowledge(segment);

    public void Lost() => stream.Lose(segment);
}
