namespace H3Conformance.Quic.Recovery;

/// <summary>The packets sent in one packet number space whose fate is open (RFC 9002 appendix A.1).</summary>
internal sealed class SentPackets
{
    private const ulong PacketThreshold = 3;
    private const int MostLostRemembered = 64;
    private const int MostAcknowledgedRanges = 256;
    private readonly List<SentPacket> _outstanding = [];
    private readonly List<SentPacket> _lost = [];
    private readonly RangeSet _sent = new();
    private readonly RangeSet _acknowledged = new();
    private ulong? _largestAcknowledged;

    /// <summary>Ascending by packet number.</summary>
    public IReadOnlyList<SentPacket> Outstanding => _outstanding;

    public bool IsDiscarded { get; private set; }

    public bool HasSent => !_sent.IsEmpty;

    public bool HasAckElicitingInFlight => _outstanding.Exists(static packet => packet.AckEliciting);

    public TimeSpan LastAckElicitingSent { get; private set; }

    /// <summary>When the next outstanding packet is to be given up because a later one was acknowledged.</summary>
    public TimeSpan? LossTime { get; private set; }

    public void Add(SentPacket packet)
    {
        _sent.Add(packet.Number, packet.Number + 1);
        var index = _outstanding.Count;
        while (index > 0 && _outstanding[index - 1].Number > packet.Number)
            index--;
        _outstanding.Insert(index, packet);
        if (packet.AckEliciting)
            LastAckElicitingSent = packet.TimeSent;
    }

    public bool WasSent(RangeSet numbers)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            if (!_sent.Contains(numbers[i].Start, numbers[i].End))
                return false;
        }

        return true;
    }

    /// <summary>Takes the outstanding packets out that are acknowledged, ascending.</summary>
    public List<SentPacket> TakeAcknowledged(RangeSet numbers) => Take(_outstanding, numbers);

    /// <summary>Takes packets out that were given up before and are acknowledged now.</summary>
    public List<SentPacket> TakeAcknowledgedLate(RangeSet numbers) => Take(_lost, numbers);

    /// <summary>Takes the packets out that are lost by count or by time (RFC 9002 section 6.1), ascending.</summary>
    public List<SentPacket> TakeLost(TimeSpan now, TimeSpan lossDelay)
    {
        LossTime = null;
        List<SentPacket> lost = [];
        if (_largestAcknowledged is not { } largest)
            return lost;
        foreach (var packet in _outstanding)
        {
            if (packet.Number > largest)
                break;
            if (packet.TimeSent + lossDelay <= now || largest - packet.Number >= PacketThreshold)
                lost.Add(packet);
            else if (LossTime is null || packet.TimeSent + lossDelay < LossTime)
                LossTime = packet.TimeSent + lossDelay;
        }

        if (lost.Count == 0)
            return lost;
        _outstanding.RemoveAll(new HashSet<SentPacket>(lost).Contains);
        _lost.AddRange(lost);
        _lost.RemoveRange(0, Math.Max(0, _lost.Count - MostLostRemembered));
        return lost;
    }

    /// <summary>Whether a packet between two numbers was acknowledged.</summary>
    public bool IsAnyAcknowledgedBetween(ulong smaller, ulong larger) => _acknowledged.Overlaps(smaller + 1, larger);

    /// <summary>Takes everything out; packet numbers stay known as sent.</summary>
    public List<SentPacket> TakeAll()
    {
        List<SentPacket> all = [.. _outstanding];
        _outstanding.Clear();
        _lost.Clear();
        LossTime = null;
        return all;
    }

    public void Discard() => IsDiscarded = true;

    private List<SentPacket> Take(List<SentPacket> packets, RangeSet numbers)
    {
        var taken = packets.FindAll(packet => numbers.Contains(packet.Number));
        if (taken.Count == 0)
            return taken;
        packets.RemoveAll(packet => numbers.Contains(packet.Number));
        foreach (var packet in taken)
        {
            _acknowledged.Add(packet.Number, packet.Number + 1);
            _largestAcknowledged = Math.Max(_largestAcknowledged ?? 0, packet.Number);
        }

        while (_acknowledged.Count > MostAcknowledgedRanges)
            _acknowledged.RemoveFirst();
        return taken;
    }
}
