using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack.Tables;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack.Tables;

public sealed class DynamicTableTests
{
    private readonly DynamicTable _table = new();

    [Fact]
    public void A_new_table_takes_no_entry() => _table.TryInsert(Field.Of("", "")).Should().BeFalse();

    [Fact]
    public void An_entry_takes_32_octets_more_than_name_and_value()
    {
        _table.SetCapacity(34);

        _table.TryInsert(Field.Of("a", "bc")).Should().BeFalse();
        _table.TryInsert(Field.Of("a", "b")).Should().BeTrue();

        _table.Size.Should().Be(34);
    }

    [Fact]
    public void The_oldest_entries_go_first_and_indices_stay()
    {
        Fill(capacity: 3 * 33, entries: 100);

        (_table.FirstIndex, _table.InsertCount, _table.Count).Should().Be((97UL, 100UL, 3));
        Enumerable.Range(0, 101).Select(i => _table.TryGet((ulong)i, out _)).Should().Equal(Enumerable.Range(0, 101).Select(static i => i is >= 97 and < 100));
        _table.TryGet(98, out var entry).Should().BeTrue();
        entry.Should().Be(Field.Of(((char)98).ToString(), ""));
    }

    [Fact]
    public void A_smaller_capacity_evicts_and_a_larger_one_brings_nothing_back()
    {
        Fill(capacity: 3 * 33, entries: 3);

        _table.SetCapacity(65);
        _table.SetCapacity(1000);

        (_table.Count, _table.Size, _table.FirstIndex).Should().Be((1, 33UL, 2UL));
    }

    [Fact]
    public void Capacity_0_empties_the_table_and_keeps_the_count()
    {
        Fill(capacity: 3 * 33, entries: 3);

        _table.SetCapacity(0);

        (_table.Count, _table.Size, _table.InsertCount).Should().Be((0, 0UL, 3UL));
    }

    private void Fill(ulong capacity, int entries)
    {
        _table.SetCapacity(capacity);
        for (var i = 0; i < entries; i++)
            _table.TryInsert(Field.Of(((char)i).ToString(), ""));
    }
}
