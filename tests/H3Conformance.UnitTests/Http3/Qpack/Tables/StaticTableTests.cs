using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack.Tables;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack.Tables;

public sealed class StaticTableTests
{
    public static TheoryData<ulong, string, string> Appendix => [.. VectorFile.Rows("qpack_static.tsv").Select(static row => (ulong.Parse(row[0]), row[1], row[2]))];

    [Theory, MemberData(nameof(Appendix))]
    public void Every_entry_is_that_of_RFC_9204_appendix_A(ulong index, string name, string value)
    {
        StaticTable.TryGet(index, out var entry).Should().BeTrue();
        entry.Should().Be(Field.Of(name, value));
    }

    [Theory, MemberData(nameof(Appendix))]
    public void Every_entry_is_found_by_its_field(ulong index, string name, string value)
    {
        StaticTable.TryFind(Field.Of(name, value), out var found).Should().BeTrue();
        found.Should().Be((int)index);
    }

    [Fact]
    public void There_are_99_entries()
    {
        Appendix.Should().HaveCount(StaticTable.Count);
        StaticTable.TryGet(98, out _).Should().BeTrue();
        StaticTable.TryGet(99, out _).Should().BeFalse();
        StaticTable.TryGet(ulong.MaxValue, out _).Should().BeFalse();
    }

    [Fact]
    public void A_name_is_found_at_its_lowest_index()
    {
        StaticTable.TryFindName(Bytes.Latin1(":method"), out var index).Should().BeTrue();
        index.Should().Be(15);
        StaticTable.TryFindName(Bytes.Latin1("Accept"), out _).Should().BeFalse();
    }
}
