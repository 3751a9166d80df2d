namespace H3Conformance.Corpus.Rfc9218;

public sealed class Section7_Reprioritization(Target target) : ConformanceTest(target)
{
    private static Action Update(string value) => SendFrame(Control, new PriorityUpdateFrame(Push: false, 0UL, Bytes.Utf8(value)));

    [RequirementCases("rfc9218-7-1")]
    [InlineData("u=")]
    [InlineData("u=1,")]
    [InlineData("%%")]
    public Task A_Priority_Field_Value_that_does_not_parse_is_H3_GENERAL_PROTOCOL_ERROR_or_ignored(string value) =>
        Run(stimulus: [Update(value)], twin: [Update("u=1")])
        .Case(value).Should().CloseTheConnectionOrIgnore(H3Error.GeneralProtocolError, "RFC 9218 7");

    [Requirement("rfc9218-7-3")]
    public Task PRIORITY_UPDATE_may_precede_the_request_that_it_names() =>
        Run([Update("u=1"), WaitFor(new SentIsAcknowledged()), SendRequest(Request, Get)])
        .Should().BeAnswered();

    [Requirement("rfc9218-7-3")]
    public Task PRIORITY_UPDATE_may_come_twice_ahead_of_a_request_with_a_priority_of_its_own() =>
        Run([Update("u=0"), Update("u=7, i"), WaitFor(new SentIsAcknowledged()), SendRequest(Request, Get.With("priority", "u=5"))])
        .Should().BeAnswered();

    [Requirement("rfc9218-7-x2")]
    public Task PRIORITY_UPDATE_for_a_request_that_is_under_way_is_harmless() =>
        Run([SendFields(Request, Post), WaitFor(new SentIsAcknowledged()), Update("u=1"), WaitFor(new SentIsAcknowledged()), SendLastData(Request, "h3c-5")])
        .Should().BeAnswered();

    // RFC 9114 6.1 wants servers to admit a hundred requests at a time.
    [Requirement("rfc9218-7-3")]
    public Task Two_thousand_PRIORITY_UPDATEs_are_legal_unless_they_are_too_much() =>
        Run([.. Enumerable.Range(0, 2000).Select(static i => SendFrame(Control, new PriorityUpdateFrame(Push: false, (ulong)(i % 99) * 4, Bytes.Utf8($"u={i % 8}")))), SendRequest(Request, Get)])
        .Unless(static outcome => outcome.RequestStreamLimit < 100 ? "the server admits fewer streams" : null).Should().BeAnsweredUnlessTooMuch();

    [Requirement("rfc9218-7-x1")]
    public Task PRIORITY_UPDATE_for_a_request_that_is_over_is_harmless() =>
        Run([SendRequest(Request, Get), WaitFor(new StreamEnded(Request)), Update("u=1")])
        .Should().BeAnswered();
}
