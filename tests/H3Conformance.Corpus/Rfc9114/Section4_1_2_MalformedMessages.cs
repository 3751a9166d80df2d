using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_1_2_MalformedMessages(Target target) : ConformanceTest(target)
{
    private FieldSection PostOf(string length) => Post.With("content-length", length);

    [Requirement("rfc9114-4.1.2-2")]
    public Task A_malformed_request_is_H3_MESSAGE_ERROR() =>
        Run(
            stimulus: [SendRequest(Request, Get.Without(":scheme"))],
            twin: [SendRequest(Request, Get)])
        .Should().BeMalformed();

    [Requirement("rfc9114-4.1.2-2")]
    public Task A_malformed_request_does_not_harm_another() =>
        Run(
            stimulus: [SendFields("neighbour", Get), SendRequest(Request, Get.With("Name", "value")), FinishStream("neighbour")],
            twin: [SendFields("neighbour", Get), SendRequest(Request, Get.With("name", "value")), FinishStream("neighbour")])
        .Should().BeMalformed();

    [Requirement("rfc9114-4.1.2-x1")]
    public Task Less_content_than_content_length_is_malformed() =>
        Run(
            stimulus: [SendFields(Request, PostOf("10")), SendData(Request, "h3c-5"), .. Pause, FinishStream(Request)],
            twin: [SendFields(Request, PostOf("5")), SendData(Request, "h3c-5"), .. Pause, FinishStream(Request)])
        .Unless(Moot.UnlessEchoed(Request, Bytes.Latin1("h3c-5"))).Should().BeMalformed();

    [Requirement("rfc9114-4.1.2-x2")]
    public Task More_content_than_content_length_is_malformed() =>
        Run(
            stimulus: [SendFields(Request, PostOf("5")), .. Pause, SendLastData(Request, "h3c-5h3c-5")],
            twin: [SendFields(Request, PostOf("10")), .. Pause, SendLastData(Request, "h3c-5h3c-5")])
        .Unless(Moot.UnlessEchoed(Request, Bytes.Latin1("h3c-5h3c-5"))).Should().BeMalformed();

    [Requirement("rfc9114-4.1.2-x2")]
    public Task More_content_in_a_second_DATA_frame_is_malformed() =>
        Run(
            stimulus: [SendFields(Request, PostOf("5")), SendData(Request, "h3c-5"), .. Pause, SendLastData(Request, "h3c-5")],
            twin: [SendFields(Request, PostOf("10")), SendData(Request, "h3c-5"), .. Pause, SendLastData(Request, "h3c-5")])
        .Unless(Moot.UnlessEchoed(Request, Bytes.Latin1("h3c-5h3c-5"))).Should().BeMalformed();

    [Requirement("rfc9114-4.1.2-x3")]
    public Task Content_length_without_content_is_malformed() =>
        Run(
            stimulus: [SendFields(Request, PostOf("5")), .. Pause, FinishStream(Request)],
            twin: [SendFields(Request, PostOf("0")), .. Pause, FinishStream(Request)])
        .Unless(Moot.UnlessEchoed(Request, Bytes.Empty)).Should().BeMalformed();

    [Requirement("rfc9114-4.1.2-x3")]
    public Task Content_against_a_content_length_of_0_is_malformed() =>
        Run(
            stimulus: [SendFields(Request, PostOf("0")), SendLastData(Request, "!")],
            twin: [SendFields(Request, PostOf("1")), SendLastData(Request, "!")])
        .Unless(Moot.UnlessEchoed(Request, Bytes.Latin1("!"))).Should().BeMalformed();

    [RequirementCases("rfc9114-4.1.2-x4")]
    [InlineData("")]
    [InlineData("+5")]
    [InlineData("-5")]
    [InlineData("0x5")]
    [InlineData("5 5")]
    [InlineData("5, 6")]
    [InlineData("five")]
    public Task A_content_length_that_is_no_number_is_malformed(string length) =>
        Run(
            stimulus: [SendRequest(Request, PostOf(length), Bytes.Latin1("h3c-5"))],
            twin: [SendRequest(Request, PostOf("5"), Bytes.Latin1("h3c-5"))])
        .Case($"'{length}'").Should().BeMalformed();

    [Requirement("rfc9114-4.1.2-x4")]
    public Task Two_differing_content_lengths_are_malformed() =>
        Run(
            stimulus: [SendRequest(Request, PostOf("5").With("content-length", "6"), Bytes.Latin1("h3c-5"))],
            twin: [SendRequest(Request, PostOf("5"), Bytes.Latin1("h3c-5"))])
        .Should().BeMalformed();

    [RequirementCases("rfc9114-4.1.2-x5")]
    [InlineData("upper case", "X-Checksum", "0")]
    [InlineData("connection-specific", "connection", "close")]
    [InlineData("space in a name", "x checksum", "0")]
    [InlineData("NUL in a value", "x-checksum", "\0")]
    [InlineData("LF in a value", "x-checksum", "0\n1")]
    public Task Malformed_trailers_make_a_request_malformed(string fault, string name, string value) =>
        Run(
            stimulus: [SendFields(Request, Post), SendData(Request, "h3c-5"), .. Pause, SendLastFields(Request, FieldSection.Of(Field.Of(name, value)))],
            twin: [SendFields(Request, Post), SendData(Request, "h3c-5"), .. Pause, SendLastFields(Request, FieldSection.Of(Field.Of("x-checksum", "0")))])
        .Case(fault).Unless(Moot.UnlessEchoed(Request, Bytes.Latin1("h3c-5"))).Should().BeMalformed();
}
