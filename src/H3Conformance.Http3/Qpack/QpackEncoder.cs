using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack;

/// <summary>
/// The encoder of RFC 9204 section 2.1: it obeys the decoder's settings, never evicts what may still be needed, and takes faults
/// on the decoder stream as results, after which it goes on.
/// </summary>
public sealed class QpackEncoder
{
    private readonly WireWriter _instructions = new();
    private readonly InstructionBuffer _decoderStream = new();
    private readonly EncoderTable _table;
    private ulong _maxTableCapacity;
    private ulong _maxBlockedStreams;

    public QpackEncoder() => _table = new EncoderTable(_instructions);

    /// <summary>Octets. The capacity in use is this or the decoder's limit, whichever is less; 0 leaves the dynamic table alone.</summary>
    public ulong TableCapacityWanted { get; set; }

    public HuffmanUse Huffman { get; set; }

    /// <summary>Whether an entry stays until its insertion is acknowledged (RFC 9204 section 2.1.1).</summary>
    public bool AwaitsInsertions { get => _table.AwaitsInsertions; set => _table.AwaitsInsertions = value; }

    /// <summary>Whether an entry stays while a section that is not acknowledged refers to it (RFC 9204 section 2.1.1).</summary>
    public bool SparesReferences { get => _table.SparesReferences; set => _table.SparesReferences = value; }

    /// <summary>Insertions and duplications made so far.</summary>
    public ulong InsertCount => _table.InsertCount;

    /// <summary>Insertions that the decoder has acknowledged (RFC 9204 section 2.1.4).</summary>
    public ulong KnownReceivedCount => _table.KnownReceivedCount;

    /// <summary>Streams on which the decoder could be blocked, for all that is known here.</summary>
    public ulong StreamsAtRisk => _table.Outstanding.CountAtRisk(KnownReceivedCount);

    /// <summary>The peer's SETTINGS_QPACK_MAX_TABLE_CAPACITY in octets and SETTINGS_QPACK_BLOCKED_STREAMS, both 0 before.</summary>
    public void ApplySettings(ulong maxTableCapacity, ulong blockedStreams) =>
        (_maxTableCapacity, _maxBlockedStreams) = (maxTableCapacity, blockedStreams);

    /// <summary>An encoded field section; what the decoder needs for it is in <see cref="TakeInstructions"/>.</summary>
    public Bytes Encode(ulong streamId, IReadOnlyList<Field> fields)
    {
        AdjustCapacity();
        var mayBlock = _table.Outstanding.IsAtRisk(streamId, KnownReceivedCount) || StreamsAtRisk < _maxBlockedStreams;
        var section = new SectionEncoder(_table, Huffman, mayBlock ? ulong.MaxValue : KnownReceivedCount);
        foreach (var field in fields)
            section.Add(field);
        if (section.Outstanding is { } outstanding)
            _table.Outstanding.Add(streamId, outstanding);
        return section.Section(_maxTableCapacity).ToBytes();
    }

    /// <summary>Inserts an entry ahead of its use; false where it does not fit without evicting what may be needed.</summary>
    public bool TryInsert(Field field)
    {
        AdjustCapacity();
        return _table.TryInsert(field, Huffman);
    }

    /// <summary>Inserts the newest entry equal to a field line once more; false where there is none, or no room.</summary>
    public bool TryDuplicate(Field field) => _table.Find(field) is { } index && _table.TryDuplicate(index);

    /// <summary>Takes octets of the peer's decoder stream, split in any way; the first fault among them, if any.</summary>
    public QpackFailure? ReceiveDecoderStream(ReadOnlySpan<byte> octets)
    {
        QpackFailure? failure = null;
        var reader = new QpackReader(_decoderStream.Append(octets), 0);
        while (DecoderInstruction.TryRead(ref reader, out var instruction))
        {
            var effect = reader.TakeFault() is { } fault ? Fail(fault, instruction.GetType().Name) : Apply(instruction);
            failure ??= effect;
        }
        _decoderStream.Drop(reader.Position);
        return failure;
    }

    /// <summary>The peer ended its decoder stream, which is a fault of its own in HTTP/3; here only what is cut off counts.</summary>
    public QpackFailure? EndDecoderStream() =>
        _decoderStream.IsEmpty ? null : Fail(QpackFault.TruncatedInstruction, "the stream ends inside an instruction");

    /// <summary>Octets for the own encoder stream since the last call.</summary>
    public Bytes TakeInstructions()
    {
        var octets = _instructions.ToBytes();
        _instructions.Clear();
        return octets;
    }

    private void AdjustCapacity() => _table.TrySetCapacity(Math.Min(TableCapacityWanted, _maxTableCapacity));

    private QpackFailure? Apply(DecoderInstruction instruction)
    {
        switch (instruction)
        {
            case SectionAcknowledgment { StreamId: var streamId }:
                if (_table.Outstanding.Acknowledge(streamId.Value) is not { } section)
                    return Fail(QpackFault.UnexpectedSectionAcknowledgment, $"stream {streamId}");
                _table.Receive(section.RequiredInsertCount);
                return null;
            case StreamCancellation { StreamId: var streamId }:
                _table.Outstanding.Cancel(streamId.Value);
                return null;
            case InsertCountIncrement { Increment: { Value: 0 } }:
                return Fail(QpackFault.InsertCountIncrementZero, "increment 0");
            case InsertCountIncrement { Increment: var increment }:
                var isTooLarge = increment.Value > InsertCount - KnownReceivedCount;
                var detail = $"{increment} after {KnownReceivedCount} of {InsertCount} insertions";
                _table.Receive(KnownReceivedCount + increment.Value);
                return isTooLarge ? Fail(QpackFault.InsertCountIncrementTooLarge, detail) : null;
            default:
                return null;
        }
    }

    private static QpackFailure Fail(QpackFault fault, string detail) => QpackFailure.OnDecoderStream(fault, detail);
}
