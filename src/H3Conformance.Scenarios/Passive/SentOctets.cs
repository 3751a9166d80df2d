using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Scenarios.Passive;

/// <summary>What the client sent on one stream, in order, from the packets that left: also what an action wrote past the engine.</summary>
internal sealed class SentOctets
{
    private const ulong Most = 1 << 18;
    private readonly SortedDictionary<ulong, Bytes> _ahead = [];
    private ulong _end;

    /// <summary>The stream is longer than is remembered, or has a gap too wide: what it says is not known from here on.</summary>
    public bool IsLost { get; private set; }

    /// <summary>The octets that the frame adds in order.</summary>
    public IEnumerable<Bytes> Add(StreamFrame frame)
    {
        var end = frame.Offset.Value + (ulong)frame.StreamData.Length;
        IsLost |= end > Most;
        if (IsLost || end <= _end)
            yield break;
        _ahead[frame.Offset.Value] = frame.StreamData;
        while (_ahead.Count > 0 && _ahead.First() is var (offset, data) && offset <= _end)
        {
            _ahead.Remove(offset);
            var known = _end - offset;
            if (known >= (ulong)data.Length)
                continue;
            _end = offset + (ulong)data.Length;
            yield return data.Slice((int)known);
        }
    }
}
