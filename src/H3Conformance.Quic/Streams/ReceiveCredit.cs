namespace H3Conformance.Quic.Streams;

/// <summary>What we let the peer send on the whole connection (RFC 9000 section 4.1), in octets.</summary>
/// <param name="window">Octets that the peer may send ahead of the readers.</param>
/// <param name="most">What <see cref="Tune"/> may let the window grow to, in octets; null keeps the window.</param>
public sealed class ReceiveCredit(ulong window, ulong? most = null)
{
    private readonly SlidingLimit _limit = new(window, most);
    private ulong _received;
    private ulong _consumed;

    /// <summary>What was advertised.</summary>
    public ulong Limit => _limit.Limit;

    /// <summary>Counts what moved the highest offset of a stream. False when the peer went beyond the limit.</summary>
    public bool Receive(ulong newOctets)
    {
        _received += newOctets;
        return _received <= Limit;
    }

    /// <summary>Gives octets back that were read, or that nobody will read.</summary>
    public void Consume(ulong octets) => _consumed += octets;

    /// <summary>Doubles the window when a new MAX_DATA is due within two round trips of the last one.</summary>
    public void Tune(TimeSpan now, TimeSpan roundTrip) => _limit.Tune(_consumed, now, roundTrip);

    /// <summary>A new MAX_DATA to send: when less than half of the window is left, or the last one was lost.</summary>
    public bool TryTakeMaxData(out ulong maximum) => _limit.TryTake(_consumed, out maximum);

    public void LoseMaxData() => _limit.Lose();
}
