namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section7_2_FrameDefinitions(Target target) : ConformanceTest(target)
{
    [RequirementCases("rfc9114-7.2-x1")]
    [InlineData(0x03, "00")] // CANCEL_PUSH
    [InlineData(0x04, "")] // SETTINGS
    [InlineData(0x07, "00")] // GOAWAY
    [InlineData(0x0d, "00")] // MAX_PUSH_ID
    public Task A_frame_of_the_control_stream_at_the_start_of_a_request_is_H3_FRAME_UNEXPECTED(ulong type, string payload) =>
        Run(
            stimulus: [SendFrame(Request, new UnknownFrame(type, Bytes.Hex(payload)))],
            twin: [SendFrame(Request, UnknownFrame.ReservedFrame(7, Bytes.Hex(payload))), SendFields(Request, Get), FinishStream(Request)])
        .Case(new Http3FrameType(type).ToString()).Should().CloseTheConnectionWith(H3Error.FrameUnexpected);
}
