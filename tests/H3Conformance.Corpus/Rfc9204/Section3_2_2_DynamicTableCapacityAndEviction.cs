namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section3_2_2_DynamicTableCapacityAndEviction(Target target) : QpackTest(target)
{
    [Requirement("rfc9204-3.2.2-2")]
    public Task An_entry_larger_than_the_capacity_is_QPACK_ENCODER_STREAM_ERROR()
    {
        RequireTable();
        return Run(
                stimulus: StartTable(EntrySize, InsertEntry("ab")),
                twin: StartTable(EntrySize, InsertEntry("a")))
            .Should().CloseTheConnectionWith(H3Error.QpackEncoderStreamError);
    }

    [Requirement("rfc9204-3.2.2-x1")]
    public Task Entries_that_fill_the_table_exactly_are_all_there()
    {
        RequireTable();
        return Run([.. FillTable(RoomForTwo, InsertEntry("a"), InsertEntry("b")), SendLastFieldSection("request", GetSection(Prefix(2, 2), Entry(0), Entry(1)))])
            .Should().BeAnswered();
    }

    [Requirement("rfc9204-3.2.2-x1")]
    public Task An_insertion_into_a_full_table_evicts_the_oldest_entry_only()
    {
        RequireTable();
        return Run([.. FillTable(RoomForTwo, InsertEntry("a"), InsertEntry("b"), InsertEntry("c")), SendLastFieldSection("request", GetSection(Prefix(3, 3), Entry(0), Entry(1)))])
            .Should().BeAnswered();
    }
}
