namespace H3Conformance.Quic.Recovery;

/// <summary>
/// Loss detection and probe timeouts of a connection (RFC 9002 section 6 and appendix A). Tells every
/// <see cref="ISentItem"/> what became of it.
/// </summary>
/// <param name="initialRtt">Assumed before the first sample; RFC 9002 section 6.2.2 recommends 333 ms.</param>
/// <param name="window">Told about everything in flight.</param>
public sealed class LossRecovery(TimeSpan initialRtt, CongestionWindow window)
{
    private const int PersistentCongestionThreshold = 3;
    private const int MostDoublings = 20;
    private readonly SentPackets[] _spaces = [new(), new(), new()];
    private TimeSpan _maxAckDelay;
    private TimeSpan? _armed;
    private TimeSpan? _lastProbe;
    private TimeSpan? _firstSample;
    private TimeSpan? _pathSince;

    public RttEstimator Rtt { get; } = new(initialRtt);

    /// <summary>Probe timeouts since the last acknowledgment; each doubles the next one.</summary>
    public int PtoCount { get; private set; }

    /// <summary>Bounds the probe timeout with its backoff; unbounded, as in the RFC, while null.</summary>
    public TimeSpan? MaximumPto { get; set; }

    /// <summary>Only then is Application data probed for (RFC 9002 section 6.2.1).</summary>
    public bool HandshakeConfirmed { get; set; }

    /// <summary>
    /// The peer is known not to wait for more octets from us. A server sets it at once, a client when a Handshake packet is
    /// acknowledged: before, it probes even with nothing in flight (RFC 9002 section 6.2.2.1).
    /// </summary>
    public bool PeerAddressValidated { get; set; }

    /// <summary>Nothing can be sent before more is received, so there is nothing to probe with (RFC 9002 section 6.2.2.1).</summary>
    public bool AmplificationLimited { get; set; }

    /// <summary>Packets given up as lost so far (RFC 9002 section 6.1).</summary>
    public long LostPackets { get; private set; }

    /// <summary>The octets of these packets.</summary>
    public long LostOctets { get; private set; }

    /// <summary>When <see cref="OnDeadline"/> is wanted: a packet is to be given up, or a probe sent.</summary>
    public TimeSpan? Deadline => EarliestLossTime ?? NextProbe?.Time;

    /// <summary>The peer's max_ack_delay.</summary>
    public void SetMaxAckDelay(TimeSpan maxAckDelay) => _maxAckDelay = maxAckDelay;

    public bool CanSend(int size) => window.CanSend(size);

    /// <summary>The probe timeout without backoff (RFC 9002 section 6.2.1).</summary>
    public TimeSpan ProbeTimeout(PacketSpace space) =>
        Rtt.ProbeTimeout + (space == PacketSpace.Application ? _maxAckDelay : TimeSpan.Zero);

    public void OnSent(PacketSpace space, SentPacket packet)
    {
        if (Of(space).IsDiscarded)
            return;
        Of(space).Add(packet);
        if (!packet.InFlight)
            return;
        window.OnSent(packet.Size);
        _armed = packet.TimeSent;
    }

    /// <summary>
    /// Takes an ACK frame in: its ranges in any order, its delay decoded. Packet numbers that were never sent are reported and
    /// otherwise ignored.
    /// </summary>
    public AckOutcome OnAck(PacketSpace space, IReadOnlyList<PacketRange> ranges, TimeSpan ackDelay, TimeSpan now)
    {
        var packets = Of(space);
        var numbers = new RangeSet();
        foreach (var range in ranges)
            numbers.Add(range.Smallest, range.Largest + 1);
        var unsent = !packets.WasSent(numbers);
        var late = packets.TakeAcknowledgedLate(numbers);
        var acknowledged = packets.TakeAcknowledged(numbers);
        late.ForEach(static packet => packet.Acknowledge());
        if (acknowledged.Count == 0)
            return new AckOutcome(acknowledged, [], late, unsent, null);

        var sample = acknowledged[^1].Number + 1 == numbers[numbers.Count - 1].End ? Sample(space, acknowledged, ackDelay, now) : null;
        acknowledged.ForEach(static packet => packet.Acknowledge());
        var lost = DetectLost(packets, now);
        window.OnAcknowledged(acknowledged);
        if (PeerAddressValidated || HandshakeConfirmed)
            PtoCount = 0;
        _armed = now;
        return new AckOutcome(acknowledged, lost, late, unsent, sample);
    }

    /// <summary>Gives packets up, or asks for one or two ack-eliciting packets in a space. Afterwards <see cref="Deadline"/> is later than now.</summary>
    /// <returns>The packets given up.</returns>
    public IReadOnlyList<SentPacket> OnDeadline(TimeSpan now, out PacketSpace? probe)
    {
        probe = null;
        List<SentPacket> lost = [];
        foreach (var packets in _spaces)
        {
            if (packets.LossTime <= now)
                lost.AddRange(DetectLost(packets, now));
        }

        if (EarliestLossTime is not null || NextProbe is not { } next || next.Time > now)
            return lost;
        probe = next.Space;
        PtoCount++;
        _lastProbe = _armed = now;
        return lost;
    }

    /// <summary>Keys are gone: what was sent with them is neither acknowledged nor lost (RFC 9002 section 6.4).</summary>
    public void DiscardSpace(PacketSpace space)
    {
        RemoveFromFlight(Of(space).TakeAll());
        Of(space).Discard();
        PtoCount = 0;
    }

    /// <summary>Nothing that was sent in a space will be acknowledged, and all is to be sent again: 0-RTT data that the server refused.</summary>
    public void GiveUp(PacketSpace space)
    {
        var all = Of(space).TakeAll();
        RemoveFromFlight(all);
        all.ForEach(static packet => packet.Lose());
    }

    /// <summary>Starts over after a Retry or a Version Negotiation: what was sent is to be sent again (RFC 9002 section 6.3).</summary>
    public void ResetForRetry()
    {
        foreach (var packets in _spaces)
        {
            var all = packets.TakeAll();
            RemoveFromFlight(all);
            all.ForEach(static packet => packet.Lose());
        }

        (PtoCount, _armed, _lastProbe, _firstSample) = (0, null, null, null);
        Rtt.Reset();
        window.Reset();
    }

    /// <summary>A new path has its own round-trip time and congestion (RFC 9000 section 9.4).</summary>
    public void OnPathChanged(TimeSpan now)
    {
        (_pathSince, _firstSample, PtoCount) = (now, null, 0);
        Rtt.Reset();
        window.Reset();
    }

    /// <summary>What the outstanding ack-eliciting packets of a space carry, oldest first: what a probe can repeat.</summary>
    public IReadOnlyList<ISentItem> UnacknowledgedItems(PacketSpace space) =>
        [.. Of(space).Outstanding.Where(static packet => packet.AckEliciting).SelectMany(static packet => packet.Items)];

    private TimeSpan? EarliestLossTime => _spaces.Min(static packets => packets.LossTime);

    private (TimeSpan Time, PacketSpace Space)? NextProbe
    {
        get
        {
            if (AmplificationLimited)
                return null;
            (TimeSpan Time, PacketSpace Space)? next = null;
            for (var space = PacketSpace.Initial; space <= PacketSpace.Application; space++)
            {
                if (Of(space).HasAckElicitingInFlight && (space != PacketSpace.Application || HandshakeConfirmed))
                    next = Earlier(next, (LastOf(space) + Backoff(ProbeTimeout(space)), space));
            }

            return next ?? AntiDeadlockProbe;
        }
    }

    // RFC 9002 6.2.2.1: the server may wait for octets from a client that waits for the server.
    private (TimeSpan Time, PacketSpace Space)? AntiDeadlockProbe => PeerAddressValidated || HandshakeConfirmed || _armed is not { } armed
        ? null
        : (armed + Backoff(Rtt.ProbeTimeout), HasHandshakeKeys ? PacketSpace.Handshake : PacketSpace.Initial);

    private bool HasHandshakeKeys => Of(PacketSpace.Initial).IsDiscarded || Of(PacketSpace.Handshake).HasSent;

    private SentPackets Of(PacketSpace space) => _spaces[(int)space];

    private TimeSpan LastOf(PacketSpace space) => Of(space).LastAckElicitingSent is var sent && sent < _lastProbe ? _lastProbe.Value : sent;

    private TimeSpan Backoff(TimeSpan timeout)
    {
        var backedOff = timeout * (1L << Math.Min(PtoCount, MostDoublings));
        return backedOff > MaximumPto ? MaximumPto.Value : backedOff;
    }

    private TimeSpan? Sample(PacketSpace space, List<SentPacket> acknowledged, TimeSpan ackDelay, TimeSpan now)
    {
        var largest = acknowledged[^1];
        if (!acknowledged.Exists(static packet => packet.AckEliciting) || largest.TimeSent < _pathSince)
            return null;
        var sample = now - largest.TimeSent;
        var limit = space == PacketSpace.Initial ? TimeSpan.Zero : HandshakeConfirmed ? _maxAckDelay : TimeSpan.MaxValue;
        Rtt.Add(sample, ackDelay < limit ? ackDelay : limit);
        _firstSample ??= now;
        return sample;
    }

    private List<SentPacket> DetectLost(SentPackets packets, TimeSpan now)
    {
        var lost = packets.TakeLost(now, Rtt.LossDelay);
        LostPackets += lost.Count;
        LostOctets += lost.Sum(static packet => packet.Size);
        RemoveFromFlight(lost);
        if (lost.FindLast(static packet => packet.InFlight) is { } newest)
            window.OnCongestion(newest.TimeSent, now);
        if (IsPersistentCongestion(packets, lost))
            window.OnPersistentCongestion();
        lost.ForEach(static packet => packet.Lose());
        return lost;
    }

    private bool IsPersistentCongestion(SentPackets packets, List<SentPacket> lost)
    {
        var duration = (Rtt.ProbeTimeout + _maxAckDelay) * PersistentCongestionThreshold;
        SentPacket? first = null;
        SentPacket? previous = null;
        foreach (var packet in lost.Where(packet => packet.AckEliciting && packet.TimeSent > _firstSample))
        {
            if (previous is null || packets.IsAnyAcknowledgedBetween(previous.Number, packet.Number))
                first = packet;
            previous = packet;
            if (packet.TimeSent - first!.TimeSent > duration)
                return true;
        }

        return false;
    }

    private void RemoveFromFlight(List<SentPacket> packets)
    {
        foreach (var packet in packets.Where(static packet => packet.InFlight))
            window.Remove(packet.Size);
    }

    private static (TimeSpan Time, PacketSpace Space) Earlier((TimeSpan Time, PacketSpace Space)? one, (TimeSpan Time, PacketSpace Space) other) =>
        one is { } first && first.Time <= other.Time ? first : other;
}
