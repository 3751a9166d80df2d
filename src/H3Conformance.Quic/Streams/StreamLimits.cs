namespace H3Conformance.Quic.Streams;

/// <summary>How many streams of one direction each end may open (RFC 9000 section 4.6). All counts are cumulative.</summary>
/// <param name="window">How many streams the peer may have open at a time.</param>
public sealed class StreamLimits(ulong window)
{
    private readonly SlidingLimit _limit = new(window);
    private ulong _closed;

    /// <summary>What was advertised to the peer.</summary>
    public ulong Limit => _limit.Limit;

    /// <summary>How many streams the peer opened; a stream opens all below it.</summary>
    public ulong Opened { get; private set; }

    /// <summary>The peer's MAX_STREAMS.</summary>
    public ulong PeerLimit { get; private set; }

    /// <summary>How many streams we opened, and the index of the next one.</summary>
    public ulong OpenedByUs { get; private set; }

    /// <summary>How many more we may open.</summary>
    public ulong Available => PeerLimit - Math.Min(PeerLimit, OpenedByUs);

    /// <summary>Whether the peer may use a stream.</summary>
    public bool Admits(StreamId id) => id.Index < Limit;

    public void OnPeerOpened(StreamId id) => Opened = Math.Max(Opened, id.Index + 1);

    /// <summary>A stream of the peer is done with: it may open another.</summary>
    public void OnPeerClosed() => _closed++;

    /// <summary>A new MAX_STREAMS to send: when less than half of the window is left, or the last one was lost.</summary>
    public bool TryTakeMaxStreams(out ulong maximum) => _limit.TryTake(_closed, out maximum);

    public void LoseMaxStreams() => _limit.Lose();

    /// <summary>Never lowers the limit.</summary>
    public void RaisePeerLimit(ulong maximumStreams) => PeerLimit = Math.Max(PeerLimit, maximumStreams);

    /// <summary>Counts a stream of ours, within the peer's limit or not.</summary>
    public void OnOpened(ulong index) => OpenedByUs = Math.Max(OpenedByUs, index + 1);
}
