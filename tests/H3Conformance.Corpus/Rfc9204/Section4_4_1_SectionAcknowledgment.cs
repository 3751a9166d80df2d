namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section4_4_1_SectionAcknowledgment(Target target) : QpackTest(target)
{
    private const ulong FirstRequest = 0;
    private const ulong NeverOpened = 4000;

    [Requirement("rfc9204-4.4.1-1")]
    public Task Section_Acknowledgment_of_a_static_response_is_QPACK_DECODER_STREAM_ERROR() =>
        Run(
            stimulus: [.. StaticResponse, SendDecoderInstruction(new SectionAcknowledgment(FirstRequest))],
            twin: StaticResponse)
        .Should().CloseTheConnectionWith(H3Error.QpackDecoderStreamError);

    [Requirement("rfc9204-4.4.1-1")]
    public Task Section_Acknowledgment_of_a_stream_without_a_response_is_QPACK_DECODER_STREAM_ERROR() =>
        Run(stimulus: [SendDecoderInstruction(new SectionAcknowledgment(NeverOpened))], twin: [])
        .Should().CloseTheConnectionWith(H3Error.QpackDecoderStreamError);

    // Whatever the server's encoder did: by then the client has acknowledged all that there was.
    [Requirement("rfc9204-4.4.1-1")]
    public Task One_Section_Acknowledgment_more_than_there_were_sections_is_QPACK_DECODER_STREAM_ERROR() =>
        Run(
            stimulus: [.. Response, SendDecoderInstruction(new SectionAcknowledgment(FirstRequest))],
            twin: Response)
        .Should().CloseTheConnectionWith(H3Error.QpackDecoderStreamError);

    [Requirement("rfc9204-4.4.1-x1")]
    public Task A_section_without_dynamic_references_is_not_acknowledged() =>
        Run(Response)
        .Should().KeepOffQpackStreams("neither Section Acknowledgment nor Insert Count Increment", static outcome =>
            !outcome.Qpack.DecoderStream.Any(static instruction => instruction is SectionAcknowledgment or InsertCountIncrement));

    private ValueList<Action> Response => [SendLastFieldSection("request", GetSection()), WaitFor(new StreamEnded("request"))];

    // A client without a table gets static references and literals only.
    private ValueList<Action> StaticResponse => [new UseSettings([]), .. Response];
}
