namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section7_2_2_Headers(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-7.2.2-1")]
    public Task HEADERS_on_the_control_stream_is_H3_FRAME_UNEXPECTED() =>
        Run(
            stimulus: [SendFrame(Control, Encoded.Headers(Get))],
            twin: [SendFrame(Control, UnknownFrame.ReservedFrame(7, Bytes.Empty))])
        .Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    [Requirement("rfc9114-7.2.2-x1")]
    public Task A_request_with_an_empty_header_section_is_malformed() =>
        Run(
            stimulus: [SendRequest(Request, FieldSection.Empty)],
            twin: [SendRequest(Request, Get)])
        .Should().BeMalformed();
}
