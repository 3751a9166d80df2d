using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack.Representations;
using H3Conformance.Http3.Qpack.Tables;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Qpack;

/// <summary>Chooses the representations of one section, in a single pass: the Base is where the table stands at its beginning.</summary>
/// <param name="table">Entries are inserted where they fit.</param>
/// <param name="huffman">For all literals.</param>
/// <param name="referenceLimit">Only entries below this absolute index may be referred to.</param>
internal sealed class SectionEncoder(EncoderTable table, HuffmanUse huffman, ulong referenceLimit)
{
    private readonly ulong _base = table.InsertCount;
    private readonly List<FieldLine> _lines = [];
    private readonly List<ulong> _references = [];

    private ulong RequiredInsertCount => _references.Count == 0 ? 0 : _references.Max() + 1;

    /// <summary>What has to be remembered; null where the section refers to nothing.</summary>
    public OutstandingSection? Outstanding => _references.Count == 0 ? null : new OutstandingSection(RequiredInsertCount, _references);

    public RawFieldSection Section(ulong maxTableCapacity) => new(
        _references.Count == 0 ? FieldSectionPrefix.Zero : FieldSectionPrefix.For(RequiredInsertCount, _base, maxTableCapacity),
        _lines.ToValueList());

    public void Add(Field field) => _lines.Add((field.NeverIndexed ? null : Indexed(field)) ?? Literal(field));

    private FieldLine? Indexed(Field field)
    {
        if (StaticTable.TryFind(field, out var staticIndex))
            return new IndexedFieldLine(Static: true, staticIndex);
        return FindOrInsert(field) is { } index ? Indexed(index) : null;
    }

    private ulong? FindOrInsert(Field field)
    {
        var usable = table.Find(field, referenceLimit);
        if (usable is { } found && !table.IsDraining(found))
            return found;
        if (usable is { } draining)
            return MayUseNext && table.TryDuplicate(draining) ? table.InsertCount - 1 : draining;
        var inserted = table.Find(field) is null && table.TryInsert(field, huffman);
        return inserted && table.InsertCount <= referenceLimit ? table.InsertCount - 1 : null;
    }

    private bool MayUseNext => table.InsertCount < referenceLimit;

    private FieldLine Indexed(ulong index)
    {
        Refer(index);
        return index < _base ? new IndexedFieldLine(Static: false, _base - 1 - index) : new IndexedPostBase(index - _base);
    }

    private FieldLine Literal(Field field)
    {
        var value = QpackString.Of(field.Value, huffman);
        if (StaticTable.TryFindName(field.Name, out var staticIndex))
            return new LiteralWithNameReference(field.NeverIndexed, Static: true, staticIndex, value);
        if (table.FindName(field.Name, referenceLimit) is not { } index)
            return new LiteralWithLiteralName(field.NeverIndexed, QpackString.Of(field.Name, huffman), value);
        Refer(index);
        return index < _base
            ? new LiteralWithNameReference(field.NeverIndexed, Static: false, _base - 1 - index, value)
            : new LiteralWithPostBaseNameReference(field.NeverIndexed, index - _base, value);
    }

    private void Refer(ulong index)
    {
        table.Outstanding.Reference(index);
        _references.Add(index);
    }
}
