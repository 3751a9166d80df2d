using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack.Representations;
using H3Conformance.Http3.Qpack.Tables;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Qpack;

/// <summary>Turns the representations of one section into field lines, and keeps the first fault while it goes on.</summary>
internal sealed class SectionDecoder(DynamicTable table, ulong requiredInsertCount, long @base, QpackFailure? failure)
{
    private readonly List<Field> _fields = [];
    private QpackFailure? _failure = failure;
    private readonly List<ulong> _references = [];
    private ulong _lowestInsertCount;

    public DecodeResult Decode(ref QpackReader reader)
    {
        while (!reader.AtEnd)
        {
            var start = reader.Position;
            if (!FieldLine.TryRead(ref reader, out var line))
            {
                Fail(reader.TakeFault() ?? QpackFault.TruncatedSection, $"octet {start}");
                break;
            }
            var fault = reader.TakeFault();
            if (fault is not null)
                Fail(fault.Value, $"octet {start}");
            if (fault is not (QpackFault.IntegerTooLarge or QpackFault.StringTooLong) && Resolve(line) is { } field)
                _fields.Add(field);
        }
        return _failure is null
            ? new DecodedSection(_fields.ToValueList(), requiredInsertCount) { LowestInsertCount = _lowestInsertCount, References = _references.ToValueList() }
            : new FailedSection(_failure, _fields.ToValueList());
    }

    private Field? Resolve(FieldLine line) => line switch
    {
        IndexedFieldLine l => l.Static ? Static(l.Index.Value) : Dynamic(Relative(l.Index)),
        IndexedPostBase l => Dynamic(PostBase(l.Index)),
        LiteralWithNameReference l => Literal((l.Static ? Static(l.NameIndex.Value) : Dynamic(Relative(l.NameIndex)))?.Name, l.Value, l.NeverIndexed),
        LiteralWithPostBaseNameReference l => Literal(Dynamic(PostBase(l.NameIndex))?.Name, l.Value, l.NeverIndexed),
        LiteralWithLiteralName l => Literal(l.Name.Text, l.Value, l.NeverIndexed),
        _ => null,
    };

    private static Field? Literal(Bytes? name, QpackString value, bool neverIndexed) =>
        name is { } octets ? new Field(octets, value.Text) { NeverIndexed = neverIndexed } : null;

    private long Relative(PrefixedInteger index) => @base - 1 - (long)index.Value;

    private long PostBase(PrefixedInteger index) => @base + (long)index.Value;

    private Field? Static(ulong index)
    {
        if (StaticTable.TryGet(index, out var entry))
            return entry;
        Fail(QpackFault.InvalidStaticIndex, $"static index {index}");
        return null;
    }

    private Field? Dynamic(long absoluteIndex)
    {
        if (absoluteIndex < 0)
        {
            Fail(QpackFault.InvalidRelativeIndex, $"absolute index {absoluteIndex}, Base {@base}");
            return null;
        }
        var index = (ulong)absoluteIndex;
        _lowestInsertCount = Math.Max(_lowestInsertCount, index + 1);
        _references.Add(index);
        var exists = table.TryGet(index, out var entry);
        if (index >= requiredInsertCount)
            Fail(QpackFault.ReferenceBeyondRequiredInsertCount, $"absolute index {index}, Required Insert Count {requiredInsertCount}");
        else if (!exists)
            Fail(QpackFault.EvictedReference, $"absolute index {index}, oldest entry {table.FirstIndex}");
        return exists ? entry : null;
    }

    private void Fail(QpackFault fault, string detail) => _failure ??= QpackFailure.InSection(fault, detail);
}
