namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section4_1_2_StringLiterals(Target target) : QpackTest(target)
{
    [RequirementCases("rfc9204-4.1.2-x1")]
    [InlineData(StringCoding.HuffmanZeroPadding)]
    [InlineData(StringCoding.HuffmanLongPadding)]
    [InlineData(StringCoding.HuffmanEndOfString)]
    public Task A_broken_Huffman_code_in_a_field_section_is_QPACK_DECOMPRESSION_FAILED(StringCoding coding) =>
        Run(
            stimulus: [SendLastFieldSection("request", GetSection(Literal(coding)))],
            twin: [SendLastFieldSection("request", GetSection(Literal(StringCoding.Huffman)))])
        .Case($"{coding}").Should().FailToDecode();

    [RequirementCases("rfc9204-4.1.2-x1")]
    [InlineData(StringCoding.HuffmanZeroPadding)]
    [InlineData(StringCoding.HuffmanLongPadding)]
    [InlineData(StringCoding.HuffmanEndOfString)]
    public Task A_broken_Huffman_code_on_the_encoder_stream_is_QPACK_ENCODER_STREAM_ERROR(StringCoding coding)
    {
        RequireTable();
        return Run(stimulus: StartTable(RoomForTwo, Insertion(coding)), twin: StartTable(RoomForTwo, Insertion(StringCoding.Huffman)))
            .Case($"{coding}").Should().FailToDecodeWith(H3Error.QpackEncoderStreamError);
    }

    // The code of "a" has five bits, so that three of padding follow.
    private static LiteralWithLiteralName Literal(StringCoding coding) => new(NeverIndexed: false, QpackString.Of("x-entry"), QpackString.Of("a", coding));

    private static InsertWithLiteralName Insertion(StringCoding coding) => new(QpackString.Of("x-entry"), QpackString.Of("a", coding));
}
