namespace H3Conformance.Quic;

/// <summary>A set of numbers, kept as ascending half-open ranges that neither overlap nor touch.</summary>
public sealed class RangeSet
{
    private readonly List<(ulong Start, ulong End)> _ranges = [];

    /// <summary>How many ranges there are.</summary>
    public int Count => _ranges.Count;

    /// <summary>How many numbers are in the set.</summary>
    public ulong Size => _ranges.Aggregate(0UL, static (sum, range) => sum + range.End - range.Start);

    public bool IsEmpty => _ranges.Count == 0;

    public (ulong Start, ulong End) this[int index] => _ranges[index];

    public void Add(ulong start, ulong end)
    {
        if (start >= end)
            return;
        var first = FirstEndingAtOrAfter(start);
        var last = first;
        for (; last < _ranges.Count && _ranges[last].Start <= end; last++)
        {
            start = Math.Min(start, _ranges[last].Start);
            end = Math.Max(end, _ranges[last].End);
        }

        Replace(first, last, (start, end));
    }

    public void Remove(ulong start, ulong end)
    {
        if (start >= end)
            return;
        var first = FirstEndingAtOrAfter(start + 1);
        var last = first;
        while (last < _ranges.Count && _ranges[last].Start < end)
            last++;
        if (first == last)
            return;
        var (left, right) = (_ranges[first].Start, _ranges[last - 1].End);
        _ranges.RemoveRange(first, last - first);
        if (right > end)
            _ranges.Insert(first, (end, right));
        if (left < start)
            _ranges.Insert(first, (left, start));
    }

    /// <summary>Whether every number from <paramref name="start"/> up to, without, <paramref name="end"/> is in the set.</summary>
    public bool Contains(ulong start, ulong end) => start >= end || ContiguousEnd(start) >= end;

    public bool Contains(ulong value) => ContiguousEnd(value) > value;

    /// <summary>Whether any number from <paramref name="start"/> up to, without, <paramref name="end"/> is in the set.</summary>
    public bool Overlaps(ulong start, ulong end)
    {
        if (start >= end)
            return false;
        var index = FirstEndingAtOrAfter(start + 1);
        return index < _ranges.Count && _ranges[index].Start < end;
    }

    /// <summary>Whether adding the range would not make another one.</summary>
    public bool Touches(ulong start, ulong end)
    {
        var index = FirstEndingAtOrAfter(start);
        return index < _ranges.Count && _ranges[index].Start <= end;
    }

    /// <summary>The first number from <paramref name="start"/> on that is not in the set.</summary>
    public ulong ContiguousEnd(ulong start)
    {
        var index = FirstEndingAtOrAfter(start);
        return index < _ranges.Count && _ranges[index].Start <= start ? _ranges[index].End : start;
    }

    /// <summary>The parts of a range that are in the set, ascending. The set must not change meanwhile.</summary>
    public IEnumerable<(ulong Start, ulong End)> Within(ulong start, ulong end)
    {
        for (var i = FirstEndingAtOrAfter(start + 1); i < _ranges.Count && _ranges[i].Start < end; i++)
            yield return (Math.Max(start, _ranges[i].Start), Math.Min(end, _ranges[i].End));
    }

    /// <summary>The parts of a range that are not in the set, ascending. The set must not change meanwhile.</summary>
    public IEnumerable<(ulong Start, ulong End)> Missing(ulong start, ulong end)
    {
        foreach (var part in Within(start, end))
        {
            if (part.Start > start)
                yield return (start, part.Start);
            start = part.End;
        }

        if (start < end)
            yield return (start, end);
    }

    public void RemoveFirst() => _ranges.RemoveAt(0);

    public void Clear() => _ranges.Clear();

    private void Replace(int first, int last, (ulong Start, ulong End) range)
    {
        if (first == last)
        {
            _ranges.Insert(first, range);
            return;
        }

        _ranges[first] = range;
        _ranges.RemoveRange(first + 1, last - first - 1);
    }

    private int FirstEndingAtOrAfter(ulong value)
    {
        var (low, high) = (0, _ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ranges[middle].End < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
