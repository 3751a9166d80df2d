using System.Runtime.InteropServices;

namespace H3Conformance.Quic.Streams;

/// <summary>
/// Octets that came in any order, until they are read in order. Memory follows the span of offsets that its owner lets
/// in, never the size or the number of the frames: octets lie in blocks, and gaps are limited.
/// </summary>
internal sealed class ReassemblyBuffer
{
    private const int BlockSize = 4096;
    private const int MostRanges = 4096;
    private readonly Dictionary<ulong, byte[]> _blocks = [];
    private readonly RangeSet _received = new();

    /// <summary>Everything before was read.</summary>
    public ulong ReadOffset { get; private set; }

    /// <summary>Everything before was received.</summary>
    public ulong ContiguousEnd => _received.ContiguousEnd(ReadOffset);

    public int BlockCount => _blocks.Count;

    /// <summary>Takes octets in; where octets came before, the first ones stay.</summary>
    public ReassemblyOutcome Add(ulong offset, ReadOnlySpan<byte> data)
    {
        var end = offset + (ulong)data.Length;
        var start = Math.Max(offset, ReadOffset);
        if (start >= end)
            return ReassemblyOutcome.Stored;
        if (_received.Count >= MostRanges && !_received.Touches(start, end))
            return ReassemblyOutcome.TooManyGaps;
        var changed = false;
        foreach (var part in _received.Within(start, end))
            changed |= !Matches(part.Start, data[(int)(part.Start - offset)..(int)(part.End - offset)]);
        foreach (var part in _received.Missing(start, end))
            Store(part.Start, data[(int)(part.Start - offset)..(int)(part.End - offset)]);
        _received.Add(start, end);
        return changed ? ReassemblyOutcome.Changed : ReassemblyOutcome.Stored;
    }

    /// <summary>The next octets in order, at most up to the end of a block.</summary>
    public bool TryRead(out Bytes data)
    {
        var end = Math.Min(ContiguousEnd, BlockStart(ReadOffset) + BlockSize);
        data = default;
        if (end == ReadOffset)
            return false;
        // Octets that were received are never written again, so the block can be shared.
        data = new Bytes(_blocks[BlockStart(ReadOffset)].AsMemory((int)(ReadOffset % BlockSize), (int)(end - ReadOffset)));
        if (end % BlockSize == 0)
            _blocks.Remove(BlockStart(ReadOffset));
        ReadOffset = end;
        return true;
    }

    public void Clear()
    {
        _blocks.Clear();
        _received.Clear();
    }

    private static ulong BlockStart(ulong offset) => offset - (offset % BlockSize);

    private bool Matches(ulong offset, ReadOnlySpan<byte> data)
    {
        while (!data.IsEmpty)
        {
            var part = Part(offset, data.Length);
            if (!data[..part.Length].SequenceEqual(part))
                return false;
            offset += (ulong)part.Length;
            data = data[part.Length..];
        }

        return true;
    }

    private void Store(ulong offset, ReadOnlySpan<byte> data)
    {
        while (!data.IsEmpty)
        {
            var part = Part(offset, data.Length);
            data[..part.Length].CopyTo(part);
            offset += (ulong)part.Length;
            data = data[part.Length..];
        }
    }

    private Span<byte> Part(ulong offset, int length)
    {
        ref var block = ref CollectionsMarshal.GetValueRefOrAddDefault(_blocks, BlockStart(offset), out _);
        block ??= new byte[BlockSize];
        var start = (int)(offset % BlockSize);
        return block.AsSpan(start, Math.Min(length, BlockSize - start));
    }
}
