namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section4_3_1_SetDynamicTableCapacity(Target target) : QpackTest(target)
{
    [RequirementCases("rfc9204-4.3.1-2")]
    [InlineData("limit + 1", 1UL)]
    [InlineData("far above", 10_000_000_000UL)]
    public Task A_capacity_above_the_limit_is_QPACK_ENCODER_STREAM_ERROR(string label, ulong excess) =>
        Run(
            stimulus: [SendEncoderInstruction(new SetDynamicTableCapacity(MaxCapacity + excess))],
            twin: MaxCapacity == 0 ? [] : [SendEncoderInstruction(new SetDynamicTableCapacity(MaxCapacity))])
        .Case(label).Should().CloseTheConnectionWith(H3Error.QpackEncoderStreamError);

    [Requirement("rfc9204-4.3.1-x1")]
    public Task A_table_that_was_emptied_by_capacity_0_can_be_filled_again()
    {
        RequireTable();
        return Run([.. FillTable(RoomForTwo, InsertEntry("a")), .. FillTable(0), .. FillTable(RoomForTwo, InsertEntry("b")), SendLastFieldSection("request", GetSection(Prefix(2, 2), Entry(0)))])
            .Should().BeAnswered();
    }

    [Requirement("rfc9204-4.3.1-x1")]
    public Task A_lower_capacity_leaves_the_entries_that_fit()
    {
        RequireTable();
        return Run([.. FillTable(RoomForTwo, InsertEntry("a"), InsertEntry("b")), .. FillTable(EntrySize), SendLastFieldSection("request", GetSection(Prefix(2, 2), Entry(0)))])
            .Should().BeAnswered();
    }
}
