using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Frames;

/// <summary>
/// The frames of one stream, from octets that come in any pieces. Every frame begins with a <see cref="FrameHeaderItem"/>. Then comes:
/// for DATA, its chunks and a <see cref="FrameEndItem"/>; for other types a <see cref="FrameItem"/> or a <see cref="MalformedFrameItem"/>.
/// What is larger than its bound is skipped in constant memory up to a <see cref="FrameEndItem"/>, for known types after
/// <see cref="MalformedFrameKind.TooLargeToBuffer"/>.
/// </summary>
/// <param name="maxBuffered">Octets of payload up to which a frame of a known type other than DATA is kept.</param>
public sealed class Http3FrameReader(ulong maxBuffered = Http3FrameReader.DefaultMaxBuffered)
{
    public const ulong DefaultMaxBuffered = 1 << 20;

    /// <summary>Octets of payload up to which a frame of an unknown type is kept and given as <see cref="UnknownFrame"/>.</summary>
    public const ulong MaxUnknownBuffered = 1024;

    private readonly List<Http3FrameItem> _items = [];
    private readonly WireWriter _payload = new(64);
    private IncrementalVarInt _number;
    private Step _step;
    private VarInt _type;
    private VarInt _length;
    private ulong _missing;

    private enum Step
    {
        Type,
        Length,
        Data,
        Buffer,
        Skip,
    }

    private Http3FrameType Type => _type;

    /// <summary>Takes the next octets of the stream and gives what they complete.</summary>
    public IReadOnlyList<Http3FrameItem> Receive(ReadOnlySpan<byte> octets)
    {
        _items.Clear();
        while (!octets.IsEmpty)
        {
            if (_step is Step.Type or Step.Length)
                ReadHeader(ref octets);
            else
                ReadPayload(ref octets);
        }

        return [.. _items];
    }

    /// <summary>To be called where the stream ends; null where it ends between two frames.</summary>
    public TruncatedFrameItem? Finish() => _step switch
    {
        Step.Type when !_number.IsPartial => null,
        Step.Type => new TruncatedFrameItem(null, (ulong)_number.Missing),
        Step.Length => new TruncatedFrameItem(Type, (ulong)_number.Missing),
        _ => new TruncatedFrameItem(Type, _missing),
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
        _items.Add(new FrameHeaderItem(Type, _length));
        _step = ChoosePayloadStep();
        if (_missing == 0)
            CompleteFrame();
    }

    private Step ChoosePayloadStep()
    {
        if (Type == Http3FrameType.Data)
            return Step.Data;
        var known = Http3FramePayload.IsKnown(Type);
        if (_missing <= (known ? maxBuffered : MaxUnknownBuffered))
            return Step.Buffer;
        if (known)
            _items.Add(new MalformedFrameItem(Type, MalformedFrameKind.TooLargeToBuffer));
        return Step.Skip;
    }

    private void ReadPayload(ref ReadOnlySpan<byte> octets)
    {
        var count = (int)Math.Min((ulong)octets.Length, _missing);
        var piece = octets[..count];
        octets = octets[count..];
        _missing -= (ulong)count;
        if (_step == Step.Data)
            _items.Add(new DataChunkItem(Bytes.Copy(piece)));
        else if (_step == Step.Buffer)
            _payload.WriteBytes(piece);
        if (_missing == 0)
            CompleteFrame();
    }

    private void CompleteFrame()
    {
        if (_step != Step.Buffer)
            _items.Add(new FrameEndItem(Type));
        else if (Http3FramePayload.TryRead(_type, _length, _payload.ToBytes(), out var frame) is { } fault)
            _items.Add(new MalformedFrameItem(Type, fault));
        else
            _items.Add(new FrameItem(frame!));
        _payload.Clear();
        _step = Step.Type;
    }
}
