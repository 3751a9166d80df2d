using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_1_2_ContentLength(Target target) : ConformanceTest(target)
{
    private static readonly FieldSection Trailers = FieldSection.Of(Field.Of("x-checksum", "0"));
    private static readonly Bytes Content = Bytes.Latin1("h3c-5");

    [Requirement("rfc9114-4.1.2-x1")]
    public Task Less_content_than_content_length_before_trailers_is_malformed() =>
        Run(
            stimulus: [SendFields(Request, PostOf("10")), SendData(Request, "h3c-5"), .. Pause, SendLastFields(Request, Trailers)],
            twin: [SendFields(Request, PostOf("5")), SendData(Request, "h3c-5"), .. Pause, SendLastFields(Request, Trailers)])
        .Unless(Moot.UnlessEchoed(Request, Content)).Should().BeMalformed();

    // 2 to the power of 64, and 5: the content's length to one who counts in 64 bits.
    [Requirement("rfc9114-4.1.2-x1")]
    public Task Less_content_than_a_content_length_beyond_64_bits_is_malformed() =>
        Run(
            stimulus: [SendFields(Request, PostOf("18446744073709551621")), SendData(Request, "h3c-5"), .. Pause, FinishStream(Request)],
            twin: [SendFields(Request, PostOf("5")), SendData(Request, "h3c-5"), .. Pause, FinishStream(Request)])
        .Unless(Moot.UnlessEchoed(Request, Content)).Should().BeMalformed();

    [Requirement("rfc9114-4.1.2-x3")]
    public Task A_content_length_of_0_without_content_is_legal() =>
        Run(stimulus: [SendRequest(Request, PostOf("0"))])
        .Should().BeAnsweredUnless400();

    private FieldSection PostOf(string length) => Post.With("content-length", length);
}
