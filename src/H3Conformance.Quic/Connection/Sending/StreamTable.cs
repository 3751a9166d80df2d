using H3Conformance.Quic.Streams;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>The streams of a connection, with the limits and the credit of both ends (RFC 9000 sections 2 to 4).</summary>
/// <param name="role">Which end this is.</param>
/// <param name="ours">What we let the peer do at first.</param>
/// <param name="maxWindow">What the receive window of the connection may grow to, in octets; null keeps it.</param>
/// <param name="maxStreamWindow">The same for each stream.</param>
public sealed class StreamTable(Role role, StreamTableLimits ours, ulong? maxWindow = null, ulong? maxStreamWindow = null)
{
    private const int MostStreams = 20_000;
    private readonly Dictionary<StreamId, StreamEntry> _streams = [];
    private readonly List<StreamEntry> _order = [];
    private readonly FinishedStreams _finished = new();
    private readonly ulong[] _opened = new ulong[2];
    private readonly ulong[] _admittedByPeer = new ulong[2];
    private readonly ulong[] _admittedByUs = [ours.BidirectionalStreams, ours.UnidirectionalStreams];
    private readonly ulong[] _seenFromPeer = new ulong[2];
    private readonly ulong[] _doneFromPeer = new ulong[2];
    private StreamTableLimits _peer = new(0, 0, 0, 0, 0, 0);
    private bool _knowsPeerLimits;

    /// <summary>What the peer lets us send on the whole connection.</summary>
    public SendCredit PeerCredit { get; } = new(0);

    /// <summary>What we let the peer send on the whole connection.</summary>
    public ReceiveCredit OurCredit { get; } = new(ours.Data, maxWindow);

    /// <summary>Obeys the peer's limits and credit; off for guard-free sending.</summary>
    public bool ObeysCredit { get; set; } = true;

    /// <summary>The most octets of stream data that go into one packet.</summary>
    public ulong DataPerPacket { get; set; } = ulong.MaxValue;

    /// <summary>Live streams in the order in which they were opened.</summary>
    public IReadOnlyList<StreamEntry> Streams => _order;

    private bool IsClient => role == Role.Client;

    /// <summary>Takes over what the peer's transport parameters (or remembered ones) grant.</summary>
    public void ApplyPeerLimits(StreamTableLimits limits)
    {
        _peer = limits;
        _knowsPeerLimits = true;
        PeerCredit.Raise(limits.Data);
        _admittedByPeer[0] = Math.Max(_admittedByPeer[0], limits.BidirectionalStreams);
        _admittedByPeer[1] = Math.Max(_admittedByPeer[1], limits.UnidirectionalStreams);
        foreach (var entry in _order)
            entry.Send?.RaiseLimit(InitialSendLimit(entry.Id));
    }

    /// <summary>How many more streams the peer's limit admits.</summary>
    public ulong Admitted(bool bidirectional)
    {
        var kind = Kind(bidirectional);
        return _admittedByPeer[kind] - Math.Min(_admittedByPeer[kind], _opened[kind]);
    }

    /// <summary>The largest count of streams that the peer admitted so far, by transport parameter or MAX_STREAMS.</summary>
    public ulong Limit(bool bidirectional) => _admittedByPeer[Kind(bidirectional)];

    /// <summary>How many streams the peer may open in all, those that it opened included.</summary>
    public ulong OwnLimit(bool bidirectional) => _admittedByUs[Kind(bidirectional)];

    public StreamId Open(bool bidirectional)
    {
        var id = StreamId.Of(IsClient, bidirectional, _opened[Kind(bidirectional)]);
        Obtain(id);
        return id;
    }

    /// <summary>The entry of a stream, made if there was none.</summary>
    public StreamEntry Obtain(StreamId id)
    {
        if (_streams.TryGetValue(id, out var entry))
            return entry;
        if (_finished.TryTake(id, out entry))
            return Keep(entry!);
        var mine = id.IsClientInitiated == IsClient;
        if (mine)
            _opened[Kind(id.IsBidirectional)] = Math.Max(_opened[Kind(id.IsBidirectional)], id.Index + 1);
        var send = mine || id.IsBidirectional ? new SendStream(InitialSendLimit(id)) : null;
        var receive = !mine || id.IsBidirectional ? new ReceiveStream(Window(id), maxStreamWindow) : null;
        return Keep(new StreamEntry(id, send, receive));
    }

    public bool TryGet(StreamId id, out StreamEntry? entry) => _streams.TryGetValue(id, out entry);

    /// <summary>
    /// The stream that a frame of the peer is about. The rule is the one that the frame breaks, if any;
    /// the entry is null where the frame can only be ignored.
    /// </summary>
    public TransportRule? Resolve(StreamId id, bool peerSends, out StreamEntry? entry)
    {
        entry = null;
        var mine = id.IsClientInitiated == IsClient;
        if (!id.IsBidirectional && mine == peerSends)
            return TransportRule.FrameFitsTheStream;
        if (_finished.Contains(id))
            return null;
        if (_streams.TryGetValue(id, out entry))
            return null;
        if (mine)
            return id.Index < _opened[Kind(id.IsBidirectional)] ? null : TransportRule.FrameFitsTheStream;
        var kind = Kind(id.IsBidirectional);
        if (_streams.Count >= MostStreams || id.Index >= _admittedByUs[kind] + MostStreams)
            return TransportRule.StreamWithinLimit;
        _seenFromPeer[kind] = Math.Max(_seenFromPeer[kind], id.Index + 1);
        entry = Obtain(id);
        return id.Index < _admittedByUs[kind] ? null : TransportRule.StreamWithinLimit;
    }

    /// <summary>MAX_STREAMS of the peer. False when it changes nothing.</summary>
    public bool Admit(bool bidirectional, ulong maximum)
    {
        var kind = Kind(bidirectional);
        if (maximum <= _admittedByPeer[kind])
            return false;
        _admittedByPeer[kind] = maximum;
        return true;
    }

    /// <summary>An action sent MAX_STREAMS by itself.</summary>
    public void AdmitPeer(bool bidirectional, ulong maximum)
    {
        var kind = Kind(bidirectional);
        _admittedByUs[kind] = Math.Max(_admittedByUs[kind], Math.Min(maximum, VarInt.MaxValue >> 2));
    }

    /// <summary>A stream may send: it is ours and admitted, or the peer opened it.</summary>
    public bool MaySend(StreamId id) =>
        !ObeysCredit || id.IsClientInitiated != IsClient || id.Index < _admittedByPeer[Kind(id.IsBidirectional)];

    /// <summary>A limit of the peer holds back what was written on a stream. False as long as the limits are not known.</summary>
    public bool IsBlocked(StreamId id, PeerLimit by)
    {
        if (!_knowsPeerLimits || Find(id) is not { } send)
            return false;
        return by switch
        {
            PeerLimit.MaxStreams => send.HasUnsent && !MaySend(id),
            PeerLimit.MaxStreamData => send.BlockedAt is not null,
            _ => send.WantsCredit && PeerCredit.Available == 0,
        };
    }

    /// <summary>The highest offset that was sent on a stream, in octets; null where it has no sending part, or is long forgotten.</summary>
    public ulong? OctetsSent(StreamId id) => Find(id)?.Sent;

    /// <summary>All that was written on a stream has left at least once, and so have its end and its reset where there are any.</summary>
    public bool HasSentAll(StreamId id) => Find(id) is { } send ? !send.HasUnsent : _finished.Contains(id) && (id.IsBidirectional || id.IsClientInitiated == IsClient);

    /// <summary>MAX_STREAMS is due: half of what was admitted is used up.</summary>
    public bool TryTakeMaxStreams(bool bidirectional, out ulong maximum)
    {
        var kind = Kind(bidirectional);
        var window = bidirectional ? ours.BidirectionalStreams : ours.UnidirectionalStreams;
        maximum = _doneFromPeer[kind] + window;
        if (window == 0 || maximum < _admittedByUs[kind] + Math.Max(1, window / 2))
            return false;
        _admittedByUs[kind] = maximum;
        return true;
    }

    /// <summary>Forgets streams that both ends are done with.</summary>
    public void Sweep()
    {
        for (var i = _order.Count - 1; i >= 0; i--)
        {
            var entry = _order[i];
            if (entry.Send is { IsTerminal: false } || entry.Receive is { IsTerminal: false })
                continue;
            _order.RemoveAt(i);
            _streams.Remove(entry.Id);
            if (_finished.Add(entry) && entry.Id.IsClientInitiated != IsClient)
                _doneFromPeer[Kind(entry.Id.IsBidirectional)]++;
        }
    }

    // Looks only: Obtain would open a stream that was never used.
    private SendStream? Find(StreamId id) => _streams.TryGetValue(id, out var entry) || _finished.TryTake(id, out entry) ? entry?.Send : null;

    private StreamEntry Keep(StreamEntry entry)
    {
        _streams[entry.Id] = entry;
        _order.Add(entry);
        return entry;
    }

    private static int Kind(bool bidirectional) => bidirectional ? 0 : 1;

    private ulong InitialSendLimit(StreamId id) => id.IsBidirectional
        ? id.IsClientInitiated == IsClient ? _peer.DataBidirectionalRemote : _peer.DataBidirectionalLocal
        : _peer.DataUnidirectional;

    private ulong Window(StreamId id) => id.IsBidirectional
        ? id.IsClientInitiated == IsClient ? ours.DataBidirectionalLocal : ours.DataBidirectionalRemote
        : ours.DataUnidirectional;
}
