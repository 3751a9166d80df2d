namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_1_MessageVariants(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-4.1-x3")]
    public Task Empty_DATA_frames_may_stand_around_others() =>
        Run(stimulus: [SendFields(Request, Post), SendData(Request, ""), SendData(Request, "h3c-5"), SendData(Request, ""), SendLastData(Request, "")])
        .Should().BeAnswered();

    [Requirement("rfc9114-4.1-x3")]
    public Task FIN_may_come_by_itself_after_an_empty_DATA_frame() =>
        Run(stimulus: [SendFields(Request, Post), SendData(Request, ""), WaitFor(new SentIsAcknowledged()), FinishStream(Request)])
        .Should().BeAnswered();

    [Requirement("rfc9114-4.1-x3")]
    public Task Trailers_may_be_empty() =>
        Run(stimulus: [SendFields(Request, Post), SendData(Request, "h3c-5"), SendLastFields(Request, FieldSection.Of())])
        .Should().BeAnswered();

    [Requirement("rfc9114-4.1-15")]
    public Task A_request_that_is_answered_before_its_end_is_stopped_with_H3_NO_ERROR() =>
        Run([SendFields(Request, Post.Replace(":method", "H3C-UNKNOWN"))])
        .WhereShown("STOP_SENDING of a request that it answered", static outcome => outcome.Streams.GetValueOrDefault(Request) is { IsAnswered: true, StopCode: not null })
        .Should().BeAnsweredSo("STOP_SENDING with H3_NO_ERROR", static response => response.StopCode == H3Error.NoError);

    [Requirement("rfc9114-4.1-11")]
    public Task Requests_that_come_by_turns_are_both_answered() =>
        Run(stimulus:
        [
            SendFields("one", Post), new Flush(), SendFields("other", Post), new Flush(), SendData("one", "h3c-1"), new Flush(), SendData("other", "h3c-2"), new Flush(),
            FinishStream("one"), new Flush(), FinishStream("other"),
        ])
        .Should().BeAnswered("one", "other");
}
