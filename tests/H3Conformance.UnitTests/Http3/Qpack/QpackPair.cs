using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack;
using H3Conformance.Quic;

namespace H3Conformance.UnitTests.Http3.Qpack;

/// <summary>A random walk of an encoder, a decoder and what is on its way between them.</summary>
internal sealed class QpackPair
{
    private readonly Random _random;
    private readonly QpackEncoder _encoder;
    private readonly QpackDecoder _decoder;
    private readonly Queue<byte> _toDecoder = [];
    private readonly Queue<byte> _toEncoder = [];
    private readonly List<(ulong StreamId, Bytes Section)> _sections = [];
    private readonly Dictionary<ulong, ValueList<Field>> _expected = [];
    private readonly HashSet<ulong> _blocked = [];

    private readonly int _withheldPercent;

    /// <param name="random">Decides every step.</param>
    /// <param name="capacity">The decoder's limit, in octets.</param>
    /// <param name="blocked">Streams that may wait.</param>
    /// <param name="withheldPercent">How often the decoder keeps its acknowledgments to itself, which pins entries for ever.</param>
    public QpackPair(Random random, ulong capacity, ulong blocked, int withheldPercent)
    {
        _random = random;
        _withheldPercent = withheldPercent;
        _decoder = new QpackDecoder(capacity, blocked);
        _encoder = new QpackEncoder { TableCapacityWanted = capacity };
        _encoder.ApplySettings(capacity, blocked);
    }

    public List<string> Failures { get; } = [];

    public int Sent { get; private set; }

    public int Received { get; private set; }

    public int Cancelled { get; private set; }

    public int BlockedAtMost { get; private set; }

    public int Insertions => (int)_encoder.InsertCount;

    public void Step()
    {
        switch (_random.Next(12))
        {
            case < 2:
                Send();
                break;
            case < 4:
                Deliver(_toDecoder, octets => _decoder.ReceiveEncoderStream(octets));
                break;
            case < 7 when _sections.Count > 0:
                Arrive(_random.Next(_sections.Count));
                break;
            case 7 or 8:
                Deliver(_toEncoder, octets => _encoder.ReceiveDecoderStream(octets));
                break;
            case 9 when _blocked.Count > 0:
                Cancel(_blocked.Order().First());
                break;
            case 10:
                Enqueue(_toEncoder, _decoder.TakeInstructions());
                break;
            case 11:
                _decoder.SendsSectionAcknowledgments = _decoder.SendsInsertCountIncrements = _random.Next(100) >= _withheldPercent;
                _encoder.Huffman = (HuffmanUse)_random.Next(3);
                break;
        }
        TakeUnblocked();
    }

    public void Settle()
    {
        while (_sections.Count > 0)
            Arrive(0);
        while (_toDecoder.Count > 0)
            Deliver(_toDecoder, octets => _decoder.ReceiveEncoderStream(octets));
        TakeUnblocked();
    }

    private void Send()
    {
        var streamId = 4UL * (ulong)Sent++;
        var fields = Enumerable.Range(0, _random.Next(6)).Select(_ => RandomField()).ToValueList();
        _expected[streamId] = fields;
        _sections.Add((streamId, _encoder.Encode(streamId, fields)));
        Enqueue(_toDecoder, _encoder.TakeInstructions());
    }

    private Field RandomField() => _random.Next(8) switch
    {
        0 => Field.Of(":method", "GET"),
        1 => Field.Of(":path", new string('/', _random.Next(60))),
        2 => Field.Of("secret", "s") with { NeverIndexed = true },
        _ => Field.Of("x" + _random.Next(4), "value " + _random.Next(5)),
    };

    private void Arrive(int index)
    {
        var (streamId, section) = _sections[index];
        _sections.RemoveAt(index);
        Take(streamId, _decoder.Decode(streamId, section));
    }

    private void Take(ulong streamId, DecodeResult result)
    {
        if (result is BlockedSection)
        {
            _blocked.Add(streamId);
            BlockedAtMost = Math.Max(BlockedAtMost, _blocked.Count);
            return;
        }
        _blocked.Remove(streamId);
        Received++;
        if (result is not DecodedSection decoded || decoded.Fields != _expected[streamId] || decoded.LowestInsertCount != decoded.RequiredInsertCount)
            Failures.Add($"stream {streamId}: {result}");
    }

    private void TakeUnblocked()
    {
        while (_decoder.TryTakeUnblocked(out var streamId, out var result))
            Take(streamId, result);
    }

    private void Cancel(ulong streamId)
    {
        _decoder.CancelStream(streamId);
        _blocked.Remove(streamId);
        Cancelled++;
    }

    private void Deliver(Queue<byte> from, Func<byte[], QpackFailure?> receive)
    {
        var octets = Enumerable.Range(0, Math.Min(from.Count, _random.Next(1, 30))).Select(_ => from.Dequeue()).ToArray();
        if (receive(octets) is { } failure)
            Failures.Add(failure.ToString());
    }

    private static void Enqueue(Queue<byte> to, Bytes octets)
    {
        foreach (var octet in octets)
            to.Enqueue(octet);
    }
}
