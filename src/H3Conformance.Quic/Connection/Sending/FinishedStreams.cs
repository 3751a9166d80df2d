using H3Conformance.Quic.Streams;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>
/// The streams that both ends are done with, as ranges of numbers. The last few are kept whole, so that something can still
/// be sent on them behind their end.
/// </summary>
internal sealed class FinishedStreams
{
    private const int MostKept = 32;
    private readonly RangeSet[] _indexes = [new(), new(), new(), new()];
    private readonly Queue<StreamEntry> _kept = new();

    public bool Contains(StreamId id) => _indexes[Kind(id)].Contains(id.Index);

    /// <summary>False where the stream had been finished before.</summary>
    public bool Add(StreamEntry entry)
    {
        _kept.Enqueue(entry);
        if (_kept.Count > MostKept)
            _kept.Dequeue();
        if (Contains(entry.Id))
            return false;
        _indexes[Kind(entry.Id)].Add(entry.Id.Index, entry.Id.Index + 1);
        return true;
    }

    public bool TryTake(StreamId id, out StreamEntry? entry)
    {
        entry = _kept.FirstOrDefault(kept => kept.Id == id);
        return entry is not null;
    }

    private static int Kind(StreamId id) => (int)(id.Value & 3);
}
