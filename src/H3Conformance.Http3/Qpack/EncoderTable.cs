using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Http3.Qpack.Tables;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack;

/// <summary>
/// An encoder's dynamic table, which changes only together with the instruction that tells the decoder, and only where
/// no entry goes that might still be needed (RFC 9204 section 2.1.1).
/// </summary>
internal sealed class EncoderTable(WireWriter instructions)
{
    /// <summary>The part of the capacity whose entries are about to go: 1/4.</summary>
    private const ulong DrainingShare = 4;

    private readonly DynamicTable _table = new();

    public OutstandingSections Outstanding { get; } = new();

    /// <summary>RFC 9204 section 2.1.1: an entry stays until its insertion is acknowledged.</summary>
    public bool AwaitsInsertions { get; set; } = true;

    /// <summary>RFC 9204 section 2.1.1: an entry stays while a section that is not acknowledged refers to it.</summary>
    public bool SparesReferences { get; set; } = true;

    public ulong InsertCount => _table.InsertCount;

    public ulong Capacity => _table.Capacity;

    /// <summary>RFC 9204 section 2.1.4.</summary>
    public ulong KnownReceivedCount { get; private set; }

    public void Receive(ulong insertCount) => KnownReceivedCount = Math.Max(KnownReceivedCount, Math.Min(insertCount, InsertCount));

    /// <summary>Tells the decoder another capacity; not yet, where entries would go that must stay.</summary>
    public void TrySetCapacity(ulong capacity)
    {
        if (capacity == Capacity || !CanShrinkTo(capacity))
            return;
        _table.SetCapacity(capacity);
        new SetDynamicTableCapacity(capacity).Write(instructions);
    }

    /// <summary>The absolute index of the newest entry below a bound with this name and value.</summary>
    public ulong? Find(Field field, ulong below = ulong.MaxValue) =>
        Find(entry => entry.Name == field.Name && entry.Value == field.Value, below);

    /// <summary>The absolute index of the newest entry below a bound with this name.</summary>
    public ulong? FindName(Bytes name, ulong below = ulong.MaxValue) => Find(entry => entry.Name == name, below);

    /// <summary>Whether the entry is among those that new insertions evict first (RFC 9204 section 2.1.1.1).</summary>
    public bool IsDraining(ulong absoluteIndex)
    {
        var unused = Capacity - _table.Size;
        for (var index = _table.FirstIndex; index <= absoluteIndex && unused <= Capacity / DrainingShare; index++)
            unused += _table.TryGet(index, out var entry) ? entry.Size : 0;
        return unused <= Capacity / DrainingShare;
    }

    public bool TryInsert(Field field, HuffmanUse huffman)
    {
        if (!CanHold(field))
            return false;
        var value = QpackString.Of(field.Value, huffman);
        EncoderInstruction instruction = StaticTable.TryFindName(field.Name, out var index)
            ? new InsertWithNameReference(Static: true, index, value)
            : FindName(field.Name) is { } named
                ? new InsertWithNameReference(Static: false, InsertCount - 1 - named, value)
                : new InsertWithLiteralName(QpackString.Of(field.Name, huffman), value);
        instruction.Write(instructions);
        return _table.TryInsert(field);
    }

    public bool TryDuplicate(ulong absoluteIndex)
    {
        if (!_table.TryGet(absoluteIndex, out var entry) || !CanHold(entry))
            return false;
        new Duplicate(InsertCount - 1 - absoluteIndex).Write(instructions);
        return _table.TryInsert(entry);
    }

    private bool CanHold(Field entry) => entry.Size <= Capacity && CanShrinkTo(Capacity - entry.Size);

    private bool CanShrinkTo(ulong size)
    {
        var left = _table.Size;
        for (var index = _table.FirstIndex; left > size; index++)
        {
            if ((AwaitsInsertions && index >= KnownReceivedCount) || (SparesReferences && Outstanding.IsReferenced(index)))
                return false;
            left -= _table.TryGet(index, out var entry) ? entry.Size : 0;
        }
        return true;
    }

    private ulong? Find(Predicate<Field> matches, ulong below)
    {
        for (var index = Math.Min(InsertCount, below); index > _table.FirstIndex; index--)
            if (_table.TryGet(index - 1, out var entry) && matches(entry))
                return index - 1;
        return null;
    }
}
