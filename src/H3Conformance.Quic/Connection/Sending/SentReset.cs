using H3Conformance.Quic.Recovery;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>A RESET_STREAM that a packet carried.</summary>
public sealed class SentReset(SendStream stream) : ISentItem
{
    public void Acknowledged() => stream.AcknowledgeReset();

    public void Lost() => stream.LoseReset();
}
