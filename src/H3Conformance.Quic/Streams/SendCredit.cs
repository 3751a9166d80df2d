namespace H3Conformance.Quic.Streams;

/// <summary>What the peer lets us send on the whole connection (RFC 9000 section 4.1), in octets.</summary>
public sealed class SendCredit(ulong initial)
{
    /// <summary>The peer's MAX_DATA.</summary>
    public ulong Limit { get; private set; } = initial;

    public ulong Used { get; private set; }

    /// <summary>0 also where more was used than the limit admits.</summary>
    public ulong Available => Limit - Math.Min(Limit, Used);

    /// <summary>Never lowers the limit.</summary>
    public void Raise(ulong maximumData) => Limit = Math.Max(Limit, maximumData);

    public void Use(ulong octets) => Used += octets;
}
