namespace H3Conformance.Quic.Streams;

/// <summary>A limit that stays a window ahead of what was used up (RFC 9000 sections 4.1, 4.2 and 4.6).</summary>
internal sealed class SlidingLimit(ulong window)
{
    private readonly ulong _window = Math.Min(window, VarInt.MaxValue);
    private bool _lost;

    /// <summary>What was advertised.</summary>
    public ulong Limit { get; private set; } = Math.Min(window, VarInt.MaxValue);

    /// <summary>A limit to advertise: when less than half of the window is left, or when the last one did not arrive.</summary>
    public bool TryTake(ulong used, out ulong maximum)
    {
        var left = Limit - Math.Min(Limit, used);
        var next = Math.Min(VarInt.MaxValue, used + _window);
        var due = next > Limit && left < _window - left;
        if (due)
            Limit = next;
        maximum = Limit;
        var take = due || _lost;
        _lost = false;
        return take;
    }

    /// <summary>The last advertisement was lost.</summary>
    public void Lose() => _lost = true;
}
