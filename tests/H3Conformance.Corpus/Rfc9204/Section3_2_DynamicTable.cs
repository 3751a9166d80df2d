namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section3_2_DynamicTable(Target target) : QpackTest(target)
{
    [Requirement("rfc9204-3.2-1")]
    public Task An_entry_may_be_inserted_twice()
    {
        RequireTable();
        return Run([.. FillTable(RoomForTwo, InsertEntry("a"), InsertEntry("a")), SendLastFieldSection("request", GetSection(Prefix(2, 2), Entry(0), Entry(1)))])
            .Should().BeAnswered();
    }

    [Requirement("rfc9204-3.2-1")]
    public Task An_entry_may_be_duplicated()
    {
        RequireTable();
        return Run([.. FillTable(RoomForTwo, InsertEntry("a"), new Duplicate(0)), SendLastFieldSection("request", GetSection(Prefix(2, 2), Entry(0), Entry(1)))])
            .Should().BeAnswered();
    }
}
