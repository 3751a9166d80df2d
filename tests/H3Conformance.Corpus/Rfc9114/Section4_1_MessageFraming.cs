using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_1_MessageFraming(Target target) : ConformanceTest(target)
{
    private static readonly FieldSection Trailers = FieldSection.Of(Field.Of("x-checksum", "0"));
    private static readonly Bytes Content = Bytes.Latin1("h3c-5");

    [Requirement("rfc9114-4.1-2")]
    public Task A_second_request_on_a_stream_is_malformed() =>
        Run(
            stimulus: [SendFields(Request, Post), .. Pause, SendLastFields(Request, Post)],
            twin: [SendFields(Request, Post), .. Pause, SendLastFields(Request, Trailers)])
        .Unless(Moot.UnlessEchoed(Request, Bytes.Empty)).Should().BeMalformed();

    [Requirement("rfc9114-4.1-3")]
    public Task DATA_before_HEADERS_is_H3_FRAME_UNEXPECTED() =>
        Run(
            stimulus: [SendData(Request, "h3c-5"), SendLastFields(Request, Post)],
            twin: [SendFields(Request, Post), SendLastData(Request, "h3c-5")])
        .Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    [Requirement("rfc9114-4.1-3")]
    public Task DATA_after_trailers_is_H3_FRAME_UNEXPECTED() =>
        Run(
            stimulus: [SendFields(Request, Post), SendData(Request, "h3c-5"), .. Pause, SendFields(Request, Trailers), SendLastData(Request, "!")],
            twin: [SendFields(Request, Post), SendData(Request, "h3c-5"), .. Pause, SendData(Request, "!"), SendLastFields(Request, Trailers)])
        .Unless(Moot.UnlessEchoed(Request, Bytes.Latin1("h3c-5!"))).Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    [Requirement("rfc9114-4.1-3")]
    public Task DATA_after_trailers_without_content_is_H3_FRAME_UNEXPECTED() =>
        Run(
            stimulus: [SendFields(Request, Post), .. Pause, SendFields(Request, Trailers), SendLastData(Request, "h3c-5")],
            twin: [SendFields(Request, Post), SendData(Request, "h3c-5"), .. Pause, SendLastFields(Request, Trailers)])
        .Unless(Moot.UnlessEchoed(Request, Bytes.Latin1("h3c-5"))).Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    [Requirement("rfc9114-4.1-3")]
    public Task HEADERS_after_trailers_is_H3_FRAME_UNEXPECTED() =>
        Run(
            stimulus: [SendFields(Request, Post), SendData(Request, "h3c-5"), .. Pause, SendFields(Request, Trailers), SendLastFields(Request, Trailers)],
            twin: [SendFields(Request, Post), SendData(Request, "h3c-5"), .. Pause, SendLastFields(Request, Trailers)])
        .Unless(Moot.UnlessEchoed(Request, Bytes.Latin1("h3c-5"))).Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    [Requirement("rfc9114-4.1-7")]
    public Task A_request_with_transfer_encoding_is_malformed() =>
        Run(
            stimulus: [SendRequest(Request, Post.With("transfer-encoding", "chunked"), Content)],
            twin: [SendRequest(Request, Post.With("x-encoding", "chunked"), Content)])
        .Should().BeMalformed();

    [RequirementCases("rfc9114-4.1-11")]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public Task The_server_ends_the_stream_after_its_response(string method) =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", method))])
        .Case(method).Should().BeAnswered();

    [Requirement("rfc9114-4.1-11")]
    public Task The_server_ends_the_stream_after_its_response_to_content() =>
        Run(stimulus: [SendRequest(Request, Post, Content)])
        .Should().BeAnswered();

    [Requirement("rfc9114-4.1-13")]
    public Task A_stream_that_ends_at_once_is_H3_REQUEST_INCOMPLETE() =>
        Run(
            stimulus: [OpenStream(Request), FinishStream(Request)],
            twin: [OpenStream(Request), SendRequest(Request, Get)])
        .Should().FailTheStreamWith(H3Error.RequestIncomplete);

    [Requirement("rfc9114-4.1-13")]
    public Task A_stream_of_unknown_frames_only_is_H3_REQUEST_INCOMPLETE() =>
        Run(
            stimulus: [SendLastFrame(Request, UnknownFrame.ReservedFrame(3, Content))],
            twin: [SendFrame(Request, UnknownFrame.ReservedFrame(3, Content)), SendRequest(Request, Get)])
        .Should().FailTheStreamWith(H3Error.RequestIncomplete);

    [RequirementCases("rfc9114-4.1-x1")]
    [InlineData("before HEADERS")]
    [InlineData("before DATA")]
    [InlineData("between DATA")]
    [InlineData("before trailers")]
    [InlineData("at the end")]
    public Task An_unknown_frame_may_come_anywhere_on_a_request_stream(string place) =>
        Run(stimulus: [.. At("before HEADERS", place), SendFields(Request, Post), .. At("before DATA", place), SendData(Request, "h3c-5"), .. At("between DATA", place),
            SendData(Request, "!"), .. At("before trailers", place), SendFields(Request, Trailers), .. At("at the end", place), FinishStream(Request)])
        .Case(place).Should().BeAnswered();

    [Requirement("rfc9114-4.1-x3")]
    public Task An_empty_DATA_frame_is_legal() =>
        Run(stimulus: [SendFields(Request, Post), SendData(Request, ""), SendLastData(Request, "h3c-5")])
        .Should().BeAnswered();

    [Requirement("rfc9114-4.1-x3")]
    public Task Trailers_without_content_are_legal() =>
        Run(stimulus: [SendFields(Request, Post), SendLastFields(Request, Trailers)])
        .Should().BeAnswered();

    [Requirement("rfc9114-4.1-x4")]
    public Task A_response_to_HEAD_has_no_content() =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", "HEAD"))])
        .Should().BeAnsweredSo("a whole response without DATA", static response => response is { IsAnswered: true, ContentLength: 0 });

    private static ValueList<Action> At(string here, string place) =>
        here == place ? [SendFrame(Request, UnknownFrame.ReservedFrame(11, Content))] : [];
}
