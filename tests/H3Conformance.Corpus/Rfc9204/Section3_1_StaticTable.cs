namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section3_1_StaticTable(Target target) : QpackTest(target)
{
    private const ulong LastIndex = 98;

    [RequirementCases("rfc9204-3.1-1")]
    [InlineData(99UL)]
    [InlineData(1_048_576UL)]
    public Task An_indexed_field_line_beyond_the_static_table_is_QPACK_DECOMPRESSION_FAILED(ulong index) =>
        Run(
            stimulus: [SendLastFieldSection("request", GetSection(new IndexedFieldLine(Static: true, index)))],
            twin: [SendLastFieldSection("request", GetSection(new IndexedFieldLine(Static: true, LastIndex)))])
        .Case($"{index}").Should().CloseTheConnectionWith(H3Error.QpackDecompressionFailed);

    [Requirement("rfc9204-3.1-1")]
    public Task A_name_reference_beyond_the_static_table_is_QPACK_DECOMPRESSION_FAILED() =>
        Run(
            stimulus: [SendLastFieldSection("request", GetSection(Named(LastIndex + 1)))],
            twin: [SendLastFieldSection("request", GetSection(Named(LastIndex)))])
        .Should().CloseTheConnectionWith(H3Error.QpackDecompressionFailed);

    [Requirement("rfc9204-3.1-2")]
    public Task An_insertion_with_a_name_beyond_the_static_table_is_QPACK_ENCODER_STREAM_ERROR()
    {
        RequireTable();
        return Run(
                stimulus: StartTable(RoomForTwo, new InsertWithNameReference(Static: true, LastIndex + 1, QpackString.Of("a"))),
                twin: StartTable(RoomForTwo, new InsertWithNameReference(Static: true, LastIndex, QpackString.Of("a"))))
            .Should().CloseTheConnectionWith(H3Error.QpackEncoderStreamError);
    }

    private static LiteralWithNameReference Named(ulong index) => new(NeverIndexed: false, Static: true, index, QpackString.Of("a"));
}
