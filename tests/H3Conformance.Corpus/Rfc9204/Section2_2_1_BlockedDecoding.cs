namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section2_2_1_BlockedDecoding(Target target) : QpackTest(target)
{
    [Requirement("rfc9204-2.2.1-2")]
    public Task A_Required_Insert_Count_below_a_referenced_entry_is_QPACK_DECOMPRESSION_FAILED()
    {
        RequireTable();
        return Run(
                stimulus: [.. TwoEntries, SendLastFieldSection("request", GetSection(Prefix(1, 1), new IndexedPostBase(0)))],
                twin: [.. TwoEntries, SendLastFieldSection("request", GetSection(Prefix(2, 1), new IndexedPostBase(0)))])
            .Should().CloseTheConnectionWith(H3Error.QpackDecompressionFailed);
    }

    [Requirement("rfc9204-2.2.1-2")]
    public Task A_post_Base_reference_with_Required_Insert_Count_0_is_QPACK_DECOMPRESSION_FAILED() =>
        Run(
            stimulus: [SendLastFieldSection("request", GetSection(new IndexedPostBase(0)))],
            twin: [SendLastFieldSection("request", GetSection())])
        .Should().CloseTheConnectionWith(H3Error.QpackDecompressionFailed);

    [Requirement("rfc9204-2.2.1-3")]
    public Task A_Required_Insert_Count_larger_than_needed_may_be_QPACK_DECOMPRESSION_FAILED()
    {
        RequireTable();
        return Run(
                stimulus: [.. TwoEntries, SendLastFieldSection("request", GetSection(Prefix(2, 2), Entry(1)))],
                twin: [.. TwoEntries, SendLastFieldSection("request", GetSection(Prefix(1, 2), Entry(1)))])
            .Should().CloseTheConnectionOrIgnore(H3Error.QpackDecompressionFailed, "RFC 9204 2.2.1");
    }

    private static ValueList<Action> TwoEntries => FillTable(RoomForTwo, InsertEntry("a"), InsertEntry("b"));
}
