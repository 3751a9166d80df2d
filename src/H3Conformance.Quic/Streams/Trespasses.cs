namespace H3Conformance.Quic.Streams;

/// <summary>How far an end has sent on streams that only its peer may send on.</summary>
internal sealed class Trespasses
{
    private readonly Dictionary<StreamId, ulong> _offsets = [];

    /// <summary>The offset of what is sent next, which has so many octets.</summary>
    public ulong Advance(StreamId stream, int octets)
    {
        var offset = _offsets.GetValueOrDefault(stream);
        _offsets[stream] = offset + (ulong)octets;
        return offset;
    }
}
