namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section2_2_2_3_InsertCountIncrement(Target target) : QpackTest(target)
{
    // The decoder chooses the moment, so that waiting in vain proves little.
    [Requirement("rfc9204-2.2.2.3-x1")]
    public Task Insertions_without_references_are_reported_by_Insert_Count_Increment()
    {
        RequireTable();
        return Run(StartTable(RoomForTwo, InsertEntry("a"), InsertEntry("b")))
            .InferredFrom("RFC 9204 2.2.2.3")
            .Should().ShowOnQpackStreams("Insert Count Increments that make two", static outcome => outcome.Qpack.Increments == 2);
    }
}
