namespace H3Conformance.Quic.Streams;

/// <summary>Segments at offsets of the caller's choice: sent as they are, again when lost, bound by nothing.</summary>
internal sealed class ForcedSegments
{
    private readonly List<StreamSegment> _waiting = [];
    private readonly List<StreamSegment> _inFlight = [];

    public bool HasPending => _waiting.Count > 0;

    public bool IsEmpty => _waiting.Count == 0 && _inFlight.Count == 0;

    /// <summary>One past the highest octet written.</summary>
    public ulong End { get; private set; }

    public bool FinAcknowledged { get; private set; }

    public void Write(ulong offset, Bytes data, bool fin)
    {
        var segment = new StreamSegment(offset, data, fin, 0) { IsForced = true };
        _waiting.Add(segment);
        End = Math.Max(End, segment.End);
    }

    public bool TryTake(int maxLength, out StreamSegment segment)
    {
        segment = default;
        if (_waiting.Count == 0 || maxLength < 0)
            return false;
        segment = _waiting[0];
        if (segment.Data.Length <= maxLength)
        {
            _waiting.RemoveAt(0);
        }
        else
        {
            if (maxLength == 0)
                return false;
            _waiting[0] = segment with { Offset = segment.Offset + (ulong)maxLength, Data = segment.Data.Slice(maxLength) };
            segment = segment with { Data = segment.Data.Slice(0, maxLength), Fin = false };
        }

        _inFlight.Add(segment);
        return true;
    }

    public void Acknowledge(in StreamSegment segment)
    {
        var sent = segment with { NewOctets = 0 };
        if (!_inFlight.Remove(sent))
            _waiting.Remove(sent);
        FinAcknowledged |= segment.Fin;
    }

    public void Lose(in StreamSegment segment)
    {
        var sent = segment with { NewOctets = 0 };
        if (_inFlight.Remove(sent))
            _waiting.Add(sent);
    }

    /// <summary>Something that begins below an offset was not acknowledged yet.</summary>
    public bool IsOutstandingBelow(ulong offset) =>
        _waiting.Exists(segment => segment.Offset < offset) || _inFlight.Exists(segment => segment.Offset < offset);
}
