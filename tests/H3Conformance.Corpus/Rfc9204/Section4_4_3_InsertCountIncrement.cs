namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section4_4_3_InsertCountIncrement(Target target) : QpackTest(target)
{
    [Requirement("rfc9204-4.4.3-1")]
    public Task An_increment_of_0_is_QPACK_DECODER_STREAM_ERROR() =>
        Run(stimulus: [SendDecoderInstruction(new InsertCountIncrement(0))], twin: [])
        .Should().CloseTheConnectionWith(H3Error.QpackDecoderStreamError);

    // To a client without a table the server sends no insertions.
    [RequirementCases("rfc9204-4.4.3-1")]
    [InlineData(1UL)]
    [InlineData(1_000_000UL)]
    public Task An_increment_beyond_the_insertions_is_QPACK_DECODER_STREAM_ERROR(ulong increment) =>
        Run(
            stimulus: [new UseSettings([]), SendDecoderInstruction(new InsertCountIncrement(increment))],
            twin: [new UseSettings([])])
        .Case($"{increment}").Should().CloseTheConnectionWith(H3Error.QpackDecoderStreamError);
}
