namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section7_2_1_Data(Target target) : ConformanceTest(target)
{
    [RequirementCases("rfc9114-7.2.1-2")]
    [InlineData("")]
    [InlineData("content")]
    public Task DATA_on_the_control_stream_is_H3_FRAME_UNEXPECTED(string content) =>
        Run(
            stimulus: [SendFrame(Control, new DataFrame(Bytes.Utf8(content)))],
            twin: [SendFrame(Control, UnknownFrame.ReservedFrame(7, Bytes.Utf8(content)))])
        .Case($"{content.Length} octets").Should().CloseTheConnectionWith(H3Error.FrameUnexpected);
}
