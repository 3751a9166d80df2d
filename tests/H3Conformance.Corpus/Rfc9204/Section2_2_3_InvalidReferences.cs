namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section2_2_3_InvalidReferences(Target target) : QpackTest(target)
{
    [Requirement("rfc9204-2.2.3-1")]
    public Task A_field_line_that_refers_to_an_evicted_entry_is_QPACK_DECOMPRESSION_FAILED()
    {
        RequireTable();
        return Run(
                stimulus: [.. FirstOfThreeIsEvicted, SendLastFieldSection("request", GetSection(Prefix(1, 1), Entry(0)))],
                twin: [.. FirstOfThreeIsEvicted, SendLastFieldSection("request", GetSection(Prefix(3, 3), Entry(0)))])
            .Should().CloseTheConnectionWith(H3Error.QpackDecompressionFailed);
    }

    [Requirement("rfc9204-2.2.3-1")]
    public Task A_name_reference_to_an_evicted_entry_is_QPACK_DECOMPRESSION_FAILED()
    {
        RequireTable();
        return Run(
                stimulus: [.. FirstOfThreeIsEvicted, SendLastFieldSection("request", GetSection(Prefix(1, 1), NameOfEntry0))],
                twin: [.. FirstOfThreeIsEvicted, SendLastFieldSection("request", GetSection(Prefix(3, 3), NameOfEntry0))])
            .Should().CloseTheConnectionWith(H3Error.QpackDecompressionFailed);
    }

    [Requirement("rfc9204-2.2.3-1")]
    public Task An_entry_evicted_by_a_capacity_of_0_is_gone_for_good()
    {
        RequireTable();
        ValueList<Action> emptied = [.. FillTable(RoomForTwo, InsertEntry("a")), .. FillTable(0), .. FillTable(RoomForTwo, InsertEntry("b"))];
        return Run(
                stimulus: [.. emptied, SendLastFieldSection("request", GetSection(Prefix(1, 1), Entry(0)))],
                twin: [.. emptied, SendLastFieldSection("request", GetSection(Prefix(2, 2), Entry(0)))])
            .Should().CloseTheConnectionWith(H3Error.QpackDecompressionFailed);
    }

    [Requirement("rfc9204-2.2.3-1")]
    public Task A_relative_index_at_the_Base_is_QPACK_DECOMPRESSION_FAILED() =>
        Run(
            stimulus: [SendLastFieldSection("request", GetSection(Entry(0)))],
            twin: [SendLastFieldSection("request", GetSection())])
        .Should().CloseTheConnectionWith(H3Error.QpackDecompressionFailed);

    [Requirement("rfc9204-2.2.3-2")]
    public Task Duplicate_of_an_evicted_entry_is_QPACK_ENCODER_STREAM_ERROR()
    {
        RequireTable();
        return Run(
                stimulus: [.. FirstOfThreeIsEvicted, SendEncoderInstruction(new Duplicate(2))],
                twin: [.. FirstOfThreeIsEvicted, SendEncoderInstruction(new Duplicate(0))])
            .Should().CloseTheConnectionWith(H3Error.QpackEncoderStreamError);
    }

    [Requirement("rfc9204-2.2.3-2")]
    public Task Insertion_with_the_name_of_an_evicted_entry_is_QPACK_ENCODER_STREAM_ERROR()
    {
        RequireTable();
        return Run(
                stimulus: [.. FirstOfThreeIsEvicted, SendEncoderInstruction(WithNameOfEntry(2))],
                twin: [.. FirstOfThreeIsEvicted, SendEncoderInstruction(WithNameOfEntry(0))])
            .Should().CloseTheConnectionWith(H3Error.QpackEncoderStreamError);
    }

    [Requirement("rfc9204-2.2.3-2")]
    public Task Duplicate_of_an_entry_that_never_was_is_QPACK_ENCODER_STREAM_ERROR()
    {
        RequireTable();
        return Run(
                stimulus: [.. FillTable(RoomForTwo), SendEncoderInstruction(new Duplicate(0))],
                twin: [.. FillTable(RoomForTwo, InsertEntry("a")), SendEncoderInstruction(new Duplicate(0))])
            .InferredFrom("RFC 9204 6: an encoder instruction that cannot be interpreted")
            .Should().CloseTheConnectionWith(H3Error.QpackEncoderStreamError);
    }

    [Requirement("rfc9204-2.2.3-2")]
    public Task Insertion_with_the_name_of_an_entry_that_never_was_is_QPACK_ENCODER_STREAM_ERROR()
    {
        RequireTable();
        return Run(
                stimulus: [.. FillTable(RoomForTwo), SendEncoderInstruction(WithNameOfEntry(0))],
                twin: [.. FillTable(RoomForTwo, InsertEntry("a")), SendEncoderInstruction(WithNameOfEntry(0))])
            .InferredFrom("RFC 9204 6: an encoder instruction that cannot be interpreted")
            .Should().CloseTheConnectionWith(H3Error.QpackEncoderStreamError);
    }

    private static ValueList<Action> FirstOfThreeIsEvicted => FillTable(RoomForTwo, InsertEntry("a"), InsertEntry("b"), InsertEntry("c"));

    private static LiteralWithNameReference NameOfEntry0 => new(NeverIndexed: false, Static: false, 0, QpackString.Of("d"));

    private static InsertWithNameReference WithNameOfEntry(ulong relativeIndex) => new(Static: false, relativeIndex, QpackString.Of("d"));
}
