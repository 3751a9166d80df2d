using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack.Tables;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Qpack.Instructions;

/// <summary>What an encoder instruction does to the decoder's table (RFC 9204 section 4.3).</summary>
internal static class EncoderInstructionEffect
{
    /// <summary>Carries the instruction out as far as it can be; the rule that it breaks, if any.</summary>
    public static QpackFailure? Apply(this DynamicTable table, EncoderInstruction instruction, ulong maxTableCapacity)
    {
        switch (instruction)
        {
            case SetDynamicTableCapacity { Capacity: var capacity }:
                table.SetCapacity(Math.Min(capacity.Value, maxTableCapacity));
                return capacity.Value > maxTableCapacity ? Fail(QpackFault.CapacityAboveLimit, $"{capacity} of {maxTableCapacity} octets") : null;
            case InsertWithNameReference { Static: true, NameIndex: var index, Value: var value }:
                return StaticTable.TryGet(index.Value, out var staticEntry)
                    ? table.Insert(staticEntry.Name, value.Text)
                    : Fail(QpackFault.InvalidStaticIndexOnEncoderStream, $"static index {index}");
            case InsertWithNameReference { NameIndex: var index, Value: var value }:
                return table.Relative(index.Value, out var named) ?? table.Insert(named.Name, value.Text);
            case InsertWithLiteralName { Name: var name, Value: var value }:
                return table.Insert(name.Text, value.Text);
            case Duplicate { Index: var index }:
                return table.Relative(index.Value, out var entry) ?? table.Insert(entry.Name, entry.Value);
            default:
                return null;
        }
    }

    private static QpackFailure? Insert(this DynamicTable table, Bytes name, Bytes value)
    {
        var entry = new Field(name, value);
        return table.TryInsert(entry) ? null : Fail(QpackFault.EntryTooLarge, $"{entry.Size} of {table.Capacity} octets");
    }

    private static QpackFailure? Relative(this DynamicTable table, ulong index, out Field entry)
    {
        entry = default;
        if (index >= table.InsertCount)
            return Fail(QpackFault.InvalidRelativeIndexOnEncoderStream, $"relative index {index} of {table.InsertCount} insertions");
        return table.TryGet(table.InsertCount - 1 - index, out entry)
            ? null
            : Fail(QpackFault.EvictedReferenceOnEncoderStream, $"relative index {index} of {table.Count} entries");
    }

    private static QpackFailure Fail(QpackFault fault, string detail) => QpackFailure.OnEncoderStream(fault, detail);
}
