using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Http3.Qpack.Representations;
using H3Conformance.Http3.Qpack.Tables;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack;

/// <summary>
/// The decoder of RFC 9204 section 2.2. Faults are results, never exceptions, and whoever ignores one can go on:
/// the instruction or field line at fault is skipped where its end is known, else the rest of its stream or section.
/// </summary>
/// <param name="maxTableCapacity">SETTINGS_QPACK_MAX_TABLE_CAPACITY as sent to the peer, in octets.</param>
/// <param name="maxBlockedStreams">SETTINGS_QPACK_BLOCKED_STREAMS as sent to the peer.</param>
public sealed class QpackDecoder(ulong maxTableCapacity, ulong maxBlockedStreams)
{
    private readonly DynamicTable _table = new();
    private readonly InstructionBuffer _encoderStream = new();
    private readonly BlockedStreams _blocked = new(maxBlockedStreams);
    private readonly WireWriter _instructions = new();
    private ulong _knownReceivedCount;

    /// <summary>Octets on the wire of the longest string literal that is taken (RFC 7541 section 7.4).</summary>
    public int MaxStringLength { get; init; } = 1 << 20;

    /// <summary>Whether Section Acknowledgment is sent.</summary>
    public bool SendsSectionAcknowledgments { get; set; } = true;

    /// <summary>Whether Insert Count Increment is sent.</summary>
    public bool SendsInsertCountIncrements { get; set; } = true;

    /// <summary>Whether Stream Cancellation is sent.</summary>
    public bool SendsStreamCancellations { get; set; } = true;

    /// <summary>Is told of each instruction after it was carried out; null where nobody wants to know.</summary>
    public Action<AppliedInstruction>? Applied { get; set; }

    /// <summary>Octets that the dynamic table may take, as the peer's encoder set it.</summary>
    public ulong TableCapacity => _table.Capacity;

    /// <summary>Octets that the dynamic table takes.</summary>
    public ulong TableSize => _table.Size;

    /// <summary>Insertions and duplications received so far.</summary>
    public ulong InsertCount => _table.InsertCount;

    /// <summary>Takes octets of the peer's encoder stream, split in any way; the first fault among them, if any.</summary>
    public QpackFailure? ReceiveEncoderStream(ReadOnlySpan<byte> octets)
    {
        QpackFailure? failure = null;
        var reader = new QpackReader(_encoderStream.Append(octets), MaxStringLength);
        while (EncoderInstruction.TryRead(ref reader, out var instruction))
        {
            var fault = reader.TakeFault();
            if (fault is not null)
                failure ??= QpackFailure.OnEncoderStream(fault.Value, instruction.GetType().Name);
            if (fault is QpackFault.IntegerTooLarge or QpackFault.StringTooLong)
                continue;
            var effect = _table.Apply(instruction, maxTableCapacity);
            failure ??= effect;
            Applied?.Invoke(new AppliedInstruction(instruction, _table.InsertCount, _table.FirstIndex));
        }
        if (reader.IsLost)
            failure ??= QpackFailure.OnEncoderStream(reader.Fault ?? QpackFault.StringTooLong, "a string has no end in reach");
        if (reader.IsLost)
            _encoderStream.Lose();
        else
            _encoderStream.Drop(reader.Position);
        return failure;
    }

    /// <summary>The peer ended its encoder stream, which is a fault of its own in HTTP/3; here only what is cut off counts.</summary>
    public QpackFailure? EndEncoderStream() => _encoderStream.IsEmpty
        ? null
        : QpackFailure.OnEncoderStream(QpackFault.TruncatedInstruction, "the stream ends inside an instruction");

    /// <summary>
    /// Takes a whole encoded field section. Sections of a blocked stream queue behind each other. One that is refused with
    /// <see cref="QpackFault.TooManyBlockedStreams"/> waits all the same, for an owner that does not mind.
    /// </summary>
    public DecodeResult Decode(ulong streamId, ReadOnlySpan<byte> section)
    {
        var reader = new QpackReader(section, MaxStringLength);
        if (!FieldSectionPrefix.TryRead(ref reader, out var prefix))
            return Failed(QpackFault.TruncatedSection, "the prefix is cut off");
        if (reader.TakeFault() is { } tooLarge)
            return Failed(tooLarge, "the prefix");
        var fault = RequiredInsertCount.Decode(prefix.EncodedInsertCount.Value, maxTableCapacity, _table.InsertCount, out var requiredInsertCount);
        if (fault is not null)
            return DecodeNow(streamId, section, _table.InsertCount, QpackFailure.InSection(fault.Value, $"{prefix.EncodedInsertCount} after {_table.InsertCount} insertions"));
        if (requiredInsertCount <= _table.InsertCount && !_blocked.Contains(streamId))
            return DecodeNow(streamId, section, requiredInsertCount, null);
        return _blocked.TryAdd(streamId, requiredInsertCount, Bytes.Copy(section))
            ? new BlockedSection(requiredInsertCount)
            : Failed(QpackFault.TooManyBlockedStreams, $"more than {maxBlockedStreams}");
    }

    /// <summary>The next section that no longer waits; to be called until it gives false whenever the encoder stream brought something.</summary>
    public bool TryTakeUnblocked(out ulong streamId, out DecodeResult result)
    {
        var taken = _blocked.TryTake(_table.InsertCount, out streamId, out var requiredInsertCount, out var section);
        result = taken ? DecodeNow(streamId, section, requiredInsertCount, null) : new BlockedSection(0);
        return taken;
    }

    /// <summary>
    /// The stream was reset, or reading it was given up: its sections are forgotten. Sends Stream Cancellation, except
    /// where no table is allowed (RFC 9204 section 2.2.2.2).
    /// </summary>
    public void CancelStream(ulong streamId)
    {
        _blocked.Remove(streamId);
        if (maxTableCapacity > 0 && SendsStreamCancellations)
            new StreamCancellation(streamId).Write(_instructions);
    }

    /// <summary>Octets for the own decoder stream since the last call, with the Insert Count Increment that is due.</summary>
    public Bytes TakeInstructions()
    {
        if (SendsInsertCountIncrements && _table.InsertCount > _knownReceivedCount)
        {
            new InsertCountIncrement(_table.InsertCount - _knownReceivedCount).Write(_instructions);
            _knownReceivedCount = _table.InsertCount;
        }
        var octets = _instructions.ToBytes();
        _instructions.Clear();
        return octets;
    }

    private DecodeResult DecodeNow(ulong streamId, ReadOnlySpan<byte> section, ulong requiredInsertCount, QpackFailure? failure)
    {
        var reader = new QpackReader(section, MaxStringLength);
        FieldSectionPrefix.TryRead(ref reader, out var prefix);
        var @base = prefix.Base(requiredInsertCount);
        if (@base < 0)
            failure ??= QpackFailure.InSection(QpackFault.NegativeBase, $"Required Insert Count {requiredInsertCount}, Delta Base {prefix.DeltaBase}");
        var result = new SectionDecoder(_table, requiredInsertCount, @base, failure).Decode(ref reader);
        if (result is DecodedSection && requiredInsertCount > 0 && SendsSectionAcknowledgments)
        {
            new SectionAcknowledgment(streamId).Write(_instructions);
            _knownReceivedCount = Math.Max(_knownReceivedCount, requiredInsertCount);
        }
        return result;
    }

    private static FailedSection Failed(QpackFault fault, string detail) => new(QpackFailure.InSection(fault, detail), []);
}
