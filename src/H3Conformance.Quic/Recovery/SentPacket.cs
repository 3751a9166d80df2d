namespace H3Conformance.Quic.Recovery;

/// <summary>A packet that was sent (RFC 9002 appendix A.1.1).</summary>
/// <param name="number">0 to 2^62-1; numbers need not be sent in order.</param>
/// <param name="timeSent">From the same epoch as every other time of the connection.</param>
/// <param name="size">Octets on the wire, without UDP and IP.</param>
/// <param name="ackEliciting">It holds more than ACK, PADDING and CONNECTION_CLOSE.</param>
/// <param name="inFlight">It counts against the congestion window.</param>
/// <param name="items">What wants to know its fate.</param>
public sealed class SentPacket(ulong number, TimeSpan timeSent, int size, bool ackEliciting, bool inFlight, IReadOnlyList<ISentItem> items)
{
    public ulong Number { get; } = number;

    public TimeSpan TimeSent { get; } = timeSent;

    public int Size { get; } = size;

    public bool AckEliciting { get; } = ackEliciting;

    public bool InFlight { get; } = inFlight;

    public IReadOnlyList<ISentItem> Items { get; } = items;

    internal void Acknowledge()
    {
        foreach (var item in Items)
            item.Acknowledged();
    }

    internal void Lose()
    {
        foreach (var item in Items)
            item.Lost();
    }
}
