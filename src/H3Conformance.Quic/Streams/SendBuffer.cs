namespace H3Conformance.Quic.Streams;

/// <summary>The octets written to a stream in order, kept until they are acknowledged.</summary>
internal sealed class SendBuffer
{
    private readonly List<(ulong Offset, Bytes Data)> _chunks = [];

    /// <summary>One past the last octet written.</summary>
    public ulong End { get; private set; }

    /// <summary>How many writes are still kept.</summary>
    public int Count => _chunks.Count;

    public void Append(Bytes data)
    {
        if (data.IsEmpty)
            return;
        _chunks.Add((End, data));
        End += (ulong)data.Length;
    }

    /// <summary>Octets that were written and not yet released; copied only where they span several writes.</summary>
    public Bytes Slice(ulong offset, int length)
    {
        var index = _chunks.FindLastIndex(chunk => chunk.Offset <= offset);
        var start = (int)(offset - _chunks[index].Offset);
        if (length <= _chunks[index].Data.Length - start)
            return _chunks[index].Data.Slice(start, length);
        var octets = new byte[length];
        for (var filled = 0; filled < length; start = 0, index++)
        {
            var part = Math.Min(length - filled, _chunks[index].Data.Length - start);
            _chunks[index].Data.Span.Slice(start, part).CopyTo(octets.AsSpan(filled));
            filled += part;
        }

        return new Bytes(octets);
    }

    /// <summary>Forgets writes that lie wholly below an offset.</summary>
    public void Release(ulong upTo)
    {
        var count = _chunks.FindIndex(chunk => chunk.Offset + (ulong)chunk.Data.Length > upTo);
        _chunks.RemoveRange(0, count < 0 ? _chunks.Count : count);
    }

    /// <summary>Forgets everything and lets the stream end at an offset.</summary>
    public void Abandon(ulong end)
    {
        _chunks.Clear();
        End = end;
    }
}
