using H3Conformance.Http3.Fields;

namespace H3Conformance.Http3.Qpack.Tables;

/// <summary>The dynamic table (RFC 9204 section 3.2): a queue of field lines, addressed by absolute index.</summary>
public sealed class DynamicTable
{
    private readonly List<Field> _entries = [];

    /// <summary>Entries at the front of the list that are gone already: removing them in batches keeps eviction cheap.</summary>
    private int _gone;

    /// <summary>Octets that the entries may take, 32 per entry included. 0 at first.</summary>
    public ulong Capacity { get; private set; }

    /// <summary>Octets that the entries take.</summary>
    public ulong Size { get; private set; }

    /// <summary>Entries inserted so far, those that are gone included.</summary>
    public ulong InsertCount { get; private set; }

    public int Count => _entries.Count - _gone;

    /// <summary>The absolute index of the oldest entry that is still there.</summary>
    public ulong FirstIndex => InsertCount - (ulong)Count;

    public bool TryGet(ulong absoluteIndex, out Field entry)
    {
        var exists = absoluteIndex >= FirstIndex && absoluteIndex < InsertCount;
        entry = exists ? _entries[_gone + (int)(absoluteIndex - FirstIndex)] : default;
        return exists;
    }

    /// <summary>Evicts what is in the way and adds the entry; false, with nothing done, where it is larger than the capacity.</summary>
    public bool TryInsert(Field entry)
    {
        if (entry.Size > Capacity)
            return false;
        EvictDownTo(Capacity - entry.Size);
        _entries.Add(entry with { NeverIndexed = false });
        Size += entry.Size;
        InsertCount++;
        return true;
    }

    public void SetCapacity(ulong capacity)
    {
        Capacity = capacity;
        EvictDownTo(capacity);
    }

    private void EvictDownTo(ulong size)
    {
        while (Size > size)
        {
            Size -= _entries[_gone].Size;
            _entries[_gone++] = default;
        }
        if (_gone <= _entries.Count / 2)
            return;
        _entries.RemoveRange(0, _gone);
        _gone = 0;
    }
}
