namespace H3Conformance.Quic.Recovery;

/// <summary>How much may be in flight: NewReno as in RFC 9002 section 7 and appendix B. All sizes are octets.</summary>
public sealed class CongestionWindow(int maxDatagramSize)
{
    private const long SmallestInitialWindow = 14720;
    private readonly int _maxDatagramSize = maxDatagramSize;
    private TimeSpan? _recoveryStart;
    private long _growth;

    /// <summary>Sends whatever it is asked to send, for guard-free stimuli.</summary>
    public bool IsUnlimited { get; set; }

    public long Size { get; private set; } = InitialWindow(maxDatagramSize);

    public long SlowStartThreshold { get; private set; } = long.MaxValue;

    public long BytesInFlight { get; private set; }

    public long MinimumSize => 2L * _maxDatagramSize;

    public bool IsInSlowStart => Size < SlowStartThreshold;

    public bool CanSend(int size) => IsUnlimited || BytesInFlight + size <= Size;

    public void OnSent(int size) => BytesInFlight += size;

    /// <summary>Takes what one ACK frame acknowledged out of flight, and grows.</summary>
    public void OnAcknowledged(IReadOnlyList<SentPacket> packets)
    {
        // RFC 9002 7.8: a window that is not used does not grow.
        var isUsed = 2 * BytesInFlight >= Size;
        foreach (var packet in packets)
        {
            if (!packet.InFlight)
                continue;
            Remove(packet.Size);
            if (isUsed && !IsInRecovery(packet.TimeSent))
                Grow(packet.Size);
        }
    }

    /// <summary>Takes a lost packet, or one whose keys are gone, out of flight.</summary>
    public void Remove(int size) => BytesInFlight -= size;

    /// <summary>Packets were lost, the newest sent at <paramref name="timeSent"/>: halves the window, once per round trip.</summary>
    public void OnCongestion(TimeSpan timeSent, TimeSpan now)
    {
        if (IsInRecovery(timeSent))
            return;
        _recoveryStart = now;
        SlowStartThreshold = Size / 2;
        Size = Math.Max(SlowStartThreshold, MinimumSize);
    }

    /// <summary>RFC 9002 section 7.6: everything was lost for a long time.</summary>
    public void OnPersistentCongestion()
    {
        Size = MinimumSize;
        _recoveryStart = null;
    }

    /// <summary>Starts over, as after a Retry or on a new path; what is in flight stays.</summary>
    public void Reset() => (Size, SlowStartThreshold, _recoveryStart, _growth) = (InitialWindow(_maxDatagramSize), long.MaxValue, null, 0);

    private static long InitialWindow(int maxDatagramSize) =>
        Math.Min(10L * maxDatagramSize, Math.Max(SmallestInitialWindow, 2L * maxDatagramSize));

    private void Grow(int acknowledged)
    {
        if (IsInSlowStart)
        {
            Size += acknowledged;
            return;
        }

        _growth += (long)_maxDatagramSize * acknowledged;
        Size += _growth / Size;
        _growth %= Size;
    }

    private bool IsInRecovery(TimeSpan timeSent) => timeSent <= _recoveryStart;
}
