using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Datagrams;

/// <summary>The capsules of one data stream, from octets that come in any pieces (RFC 9297 section 3.2). Larger ones are skipped in constant memory.</summary>
/// <param name="maxBuffered">Octets of value up to which a capsule is kept.</param>
public sealed class CapsuleReader(ulong maxBuffered = CapsuleReader.DefaultMaxBuffered)
{
    public const ulong DefaultMaxBuffered = 1 << 16;

    private readonly WireWriter _value = new(64);
    private IncrementalVarInt _number;
    private Step _step;
    private VarInt _type;
    private VarInt _length;
    private ulong _missing;

    private enum Step
    {
        Type,
        Length,
        Value,
    }

    private bool IsKept => _length.Value <= maxBuffered;

    /// <summary>Takes the next octets of the data stream and gives what they complete.</summary>
    public IReadOnlyList<CapsuleItem> Receive(ReadOnlySpan<byte> octets)
    {
        var items = new List<CapsuleItem>();
        while (!octets.IsEmpty)
        {
            if (_step == Step.Value)
                ReadValue(ref octets);
            else
                ReadHeader(ref octets);
            if (_step == Step.Value && _missing == 0)
                items.Add(Complete());
        }

        return items;
    }

    /// <summary>To be called where the stream ends; null where it ends between two capsules.</summary>
    public TruncatedCapsuleItem? Finish() => _step switch
    {
        Step.Type when !_number.IsPartial => null,
        Step.Type => new TruncatedCapsuleItem(null, (ulong)_number.Missing),
        Step.Length => new TruncatedCapsuleItem(_type, (ulong)_number.Missing),
        _ => new TruncatedCapsuleItem(_type, _missing),
    };

    private void ReadHeader(ref ReadOnlySpan<byte> octets)
    {
        if (!_number.TryRead(ref octets, out var number))
            return;
        if (_step == Step.Type)
        {
            _type = number;
            _step = Step.Length;
            return;
        }

        _length = number;
        _missing = number.Value;
        _step = Step.Value;
    }

    private void ReadValue(ref ReadOnlySpan<byte> octets)
    {
        var count = (int)Math.Min((ulong)octets.Length, _missing);
        if (IsKept)
            _value.WriteBytes(octets[..count]);
        octets = octets[count..];
        _missing -= (ulong)count;
    }

    private CapsuleItem Complete()
    {
        _step = Step.Type;
        if (!IsKept)
            return new SkippedCapsuleItem(_type, _length.Value);
        var capsule = Capsule.Of(_type, _length, _value.ToBytes());
        _value.Clear();
        return new WholeCapsuleItem(capsule);
    }
}
