namespace H3Conformance.Quic.Recovery;

/// <summary>The packets received in one packet number space, and when they are to be acknowledged (RFC 9000 section 13.2).</summary>
/// <param name="maxAckDelay">The most time an acknowledgment waits for company; zero in the Initial and Handshake spaces.</param>
public sealed class ReceivedPackets(TimeSpan maxAckDelay)
{
    /// <summary>Gaps that are remembered; packets older than the oldest range count as duplicates.</summary>
    public const int MostRanges = 64;

    private const int AckElicitingPerAck = 2;
    private readonly RangeSet _received = new();
    private ulong _oldest;
    private ulong _reportFrom;
    private ulong? _largestAckEliciting;
    private TimeSpan _largestTime;
    private int _unacknowledged;

    public ulong? Largest { get; private set; }

    /// <summary>An ack-eliciting packet was not acknowledged yet.</summary>
    public bool AckPending => _unacknowledged > 0;

    /// <summary>When the acknowledgment is due, which can be at once; null while none is pending.</summary>
    public TimeSpan? AckDeadline { get; private set; }

    /// <summary>What an ACK reports, largest first: at most <see cref="MostRanges"/>, empty before the first packet.</summary>
    public IReadOnlyList<PacketRange> Ranges
    {
        get
        {
            var ranges = new List<PacketRange>(_received.Count);
            for (var i = _received.Count - 1; i >= 0 && _received[i].End > _reportFrom; i--)
                ranges.Add(new PacketRange(Math.Max(_reportFrom, _received[i].Start), _received[i].End - 1));
            return ranges;
        }
    }

    /// <summary>Takes a packet in. False for a duplicate, or for one too old to tell.</summary>
    public bool Add(ulong packetNumber, bool ackEliciting, TimeSpan now)
    {
        if (packetNumber < _oldest || _received.Contains(packetNumber))
            return false;
        if (ackEliciting)
            Schedule(packetNumber, now);
        _received.Add(packetNumber, packetNumber + 1);
        _reportFrom = Math.Min(_reportFrom, packetNumber);
        if (Largest is null || packetNumber > Largest)
            (Largest, _largestTime) = (packetNumber, now);
        if (_received.Count > MostRanges)
        {
            _oldest = _received[0].End;
            _received.RemoveFirst();
        }

        return true;
    }

    /// <summary>How long ago the largest packet came, for ACK Delay.</summary>
    public TimeSpan DelayOfLargest(TimeSpan now) => now > _largestTime ? now - _largestTime : TimeSpan.Zero;

    public void OnAckSent() => (_unacknowledged, AckDeadline) = (0, null);

    /// <summary>The peer knows about packets up to a number: they are no longer reported, but still told from duplicates.</summary>
    public void Forget(ulong upTo)
    {
        if (Largest is { } largest)
            _reportFrom = Math.Max(_reportFrom, Math.Min(upTo + 1, largest));
    }

    private void Schedule(ulong packetNumber, TimeSpan now)
    {
        _unacknowledged++;
        var due = _unacknowledged >= AckElicitingPerAck || IsOutOfOrder(packetNumber) ? now : now + maxAckDelay;
        AckDeadline = due < AckDeadline ? due : AckDeadline ?? due;
        _largestAckEliciting = Math.Max(_largestAckEliciting ?? 0, packetNumber);
    }

    // RFC 9000 13.2.1: out of order, or after a gap, the peer wants to know at once.
    private bool IsOutOfOrder(ulong packetNumber) => _largestAckEliciting is { } largest
        && (packetNumber < largest || !_received.Contains(largest, packetNumber));
}
