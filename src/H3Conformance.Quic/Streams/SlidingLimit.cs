namespace H3Conformance.Quic.Streams;

/// <summary>A limit that stays a window ahead of what was used up (RFC 9000 sections 4.1, 4.2 and 4.6).</summary>
/// <param name="window">At the start.</param>
/// <param name="most">What the window may grow to; null, or less than the window: it does not grow.</param>
internal sealed class SlidingLimit(ulong window, ulong? most = null)
{
    private const int RoundTripsOfAWindow = 2;
    private readonly ulong _most = Math.Min(most ?? 0, VarInt.MaxValue);
    private ulong _window = Math.Min(window, VarInt.MaxValue);
    private TimeSpan? _raisedAt;
    private bool _lost;

    /// <summary>What was advertised.</summary>
    public ulong Limit { get; private set; } = Math.Min(window, VarInt.MaxValue);

    /// <summary>Doubles the window when a limit to advertise is due within two round trips of the one before, or of the first use.</summary>
    public void Tune(ulong used, TimeSpan now, TimeSpan roundTrip)
    {
        if (used == 0 || _window >= _most)
            return;
        _raisedAt ??= now;
        if (!IsDue(used))
            return;
        if (now - _raisedAt < RoundTripsOfAWindow * roundTrip)
            _window = Math.Min(_most, 2 * _window);
        _raisedAt = now;
    }

    /// <summary>A limit to advertise: when less than half of the window is left, or when the last one did not arrive.</summary>
    public bool TryTake(ulong used, out ulong maximum)
    {
        var due = IsDue(used);
        if (due)
            Limit = Next(used);
        maximum = Limit;
        var take = due || _lost;
        _lost = false;
        return take;
    }

    /// <summary>The last advertisement was lost.</summary>
    public void Lose() => _lost = true;

    private ulong Next(ulong used) => Math.Min(VarInt.MaxValue, used + _window);

    private bool IsDue(ulong used)
    {
        var left = Limit - Math.Min(Limit, used);
        return Next(used) > Limit && left < _window - left;
    }
}
