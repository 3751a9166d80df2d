namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section5_2_Shutdown(Target target) : ConformanceTest(target)
{
    private const ulong MaxPushId = (1UL << 62) - 1;

    [Requirement("rfc9114-5.2-9")]
    public Task A_GOAWAY_identifier_that_rises_is_H3_ID_ERROR() =>
        Run(
            stimulus: [SendFrame(Control, new GoawayFrame(1)), SendFrame(Control, new GoawayFrame(5))],
            twin: [SendFrame(Control, new GoawayFrame(5)), SendFrame(Control, new GoawayFrame(1))])
        .Should().CloseTheConnectionWith(H3Error.IdError);

    [Requirement("rfc9114-5.2-9")]
    public Task A_GOAWAY_identifier_that_rises_again_is_H3_ID_ERROR() =>
        Run(
            stimulus: [SendFrame(Control, new GoawayFrame(9)), SendFrame(Control, new GoawayFrame(1)), SendFrame(Control, new GoawayFrame(5))],
            twin: [SendFrame(Control, new GoawayFrame(9)), SendFrame(Control, new GoawayFrame(5)), SendFrame(Control, new GoawayFrame(1))])
        .Should().CloseTheConnectionWith(H3Error.IdError);

    [RequirementCases("rfc9114-5.2-x2")]
    [InlineData(0UL)]
    [InlineData(1UL)]
    [InlineData(2UL)]
    [InlineData(MaxPushId)]
    public Task A_GOAWAY_may_name_any_push_ID(ulong id) =>
        Run(stimulus: [SendFrame(Control, new GoawayFrame(id)), SendRequest(Request, Get)])
        .Case($"{id}").Should().BeAnswered();

    [Requirement("rfc9114-5.2-x2")]
    public Task A_GOAWAY_may_repeat_its_push_ID() =>
        Run(stimulus: [SendFrame(Control, new GoawayFrame(7)), SendFrame(Control, new GoawayFrame(7)), SendRequest(Request, Get)])
        .Should().BeAnswered();

    [Requirement("rfc9114-5.2-x2")]
    public Task A_request_that_is_under_way_when_the_client_sends_GOAWAY_is_answered() =>
        Run(stimulus: [SendFields(Request, Post), WaitFor(new SentIsAcknowledged()), SendFrame(Control, new GoawayFrame(0)), WaitFor(new SentIsAcknowledged()), SendLastData(Request, "h3c-5")])
        .Should().BeAnswered();

    [Requirement("rfc9114-5.2-x2")]
    public Task A_thousand_GOAWAYs_are_legal_unless_they_are_too_much() =>
        Run(stimulus: [.. Enumerable.Repeat(SendFrame(Control, new GoawayFrame(7)), 1000), SendRequest(Request, Get)])
        .Should().BeAnsweredUnlessTooMuch();

    [Requirement("rfc9114-5.2-4")]
    public Task Nothing_new_is_promised_after_the_client_s_GOAWAY() =>
        Run([
            SendFrame(Control, new MaxPushIdFrame(0)), WaitFor(new SentIsAcknowledged()), SendRequest(Request, GetWithPush), WaitFor(new StreamEnded(Request)),
            SendFrame(Control, new MaxPushIdFrame(8)), SendFrame(Control, new GoawayFrame(8)), WaitFor(new SentIsAcknowledged()),
            SendRequest("late", GetWithPush), WaitFor(new StreamEnded("late")),
        ])
        .WhereShown("server push", static outcome => outcome.Pushes.Any(static push => push.IsPromise)).Should()
        .Show("no push ID that is new", static outcome => outcome.Pushes.All(static push => push.PushId == 0));
}
