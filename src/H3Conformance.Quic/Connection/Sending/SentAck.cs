using H3Conformance.Quic.Recovery;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>An ACK that a packet carried: once acknowledged, what it reported needs no report again.</summary>
public sealed class SentAck(ReceivedPackets received, ulong largest) : ISentItem
{
    private const ulong Kept = 32;

    public void Acknowledged()
    {
        if (largest > Kept)
            received.Forget(largest - Kept);
    }

    public void Lost()
    {
        // A later ACK says the same and more.
    }
}
