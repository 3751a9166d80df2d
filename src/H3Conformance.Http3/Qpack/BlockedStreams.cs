using H3Conformance.Quic;

namespace H3Conformance.Http3.Qpack;

/// <summary>The streams whose sections wait for insertions, in the order in which they blocked.</summary>
internal sealed class BlockedStreams(ulong limit)
{
    /// <summary>Streams above the limit that still wait, for an owner that overlooks the limit; past these they are dropped.</summary>
    private const int Excess = 100;

    private readonly List<BlockedStream> _streams = [];

    public bool Contains(ulong streamId) => _streams.Exists(stream => stream.StreamId == streamId);

    /// <summary>Queues a section; false where its stream is one too many.</summary>
    public bool TryAdd(ulong streamId, ulong requiredInsertCount, Bytes section)
    {
        var stream = _streams.Find(stream => stream.StreamId == streamId);
        if (stream is not null)
        {
            stream.Sections.Enqueue((requiredInsertCount, section));
            return true;
        }
        stream = new BlockedStream(streamId);
        stream.Sections.Enqueue((requiredInsertCount, section));
        var isAllowed = (ulong)_streams.Count < limit;
        if (isAllowed || (ulong)_streams.Count - limit < Excess)
            _streams.Add(stream);
        return isAllowed;
    }

    public bool TryTake(ulong insertCount, out ulong streamId, out ulong requiredInsertCount, out Bytes section)
    {
        (streamId, requiredInsertCount, section) = (0, 0, Bytes.Empty);
        var stream = _streams.Find(stream => stream.Sections.Peek().RequiredInsertCount <= insertCount);
        if (stream is null)
            return false;
        (requiredInsertCount, section) = stream.Sections.Dequeue();
        streamId = stream.StreamId;
        if (stream.Sections.Count == 0)
            _streams.Remove(stream);
        return true;
    }

    public void Remove(ulong streamId) => _streams.RemoveAll(stream => stream.StreamId == streamId);
}
