using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section10_Context(Target target) : ConformanceTest(target)
{
    private FieldSection Expecting => Post.With("content-length", "5").With("expect", "100-continue");

    [Requirement("rfc9110-10.1.1-1")]
    public Task An_unknown_expectation_is_answered() =>
        Run(stimulus: [SendRequest(Request, Post.With("expect", "h3c-unknown"), Bytes.Latin1("h3c-5"))])
        .Should().BeAnsweredSo("a final status, such as 417", static response => response.IsAnswered);

    [Requirement("rfc9110-10.1.1-9")]
    public Task A_100_is_followed_by_a_final_status() =>
        Run(stimulus: [SendFields(Request, Expecting), WaitFor(new FrameArrived(Request, Http3FrameType.Headers)), SendLastData(Request, "h3c-5")])
        .WhereShown("100 (Continue)", static outcome => outcome.Streams.GetValueOrDefault(StreamName.Request)?.InterimStatuses.Contains(100) == true)
        .Unless(static outcome => outcome.Ending is null ? null : "RFC 9110 10.1.1 lets a server end the connection in place of a final status").Should().BeAnsweredSo("a final status", static response => response.Status is not null);

    [Requirement("rfc9110-10.1.1-11")]
    public Task An_expectation_of_100_is_answered_at_once() =>
        Run(stimulus: [SendFields(Request, Expecting)])
        .Should().BeAnsweredSo("100 or a final status", IsEncouragedOrOver);

    [Requirement("rfc9110-10.1.1-12")]
    public Task A_100_does_not_wait_for_content() =>
        Run(stimulus: [SendFields(Request, Expecting.Without("content-length"))])
        .InferredFrom("RFC 9110 10.1.1: a stream that goes on says that content follows").Should().BeAnsweredSo("100 or a final status before the content", IsEncouragedOrOver);

    [Requirement("rfc9110-10.2.1-1")]
    public Task A_405_response_has_Allow() =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", "TRACE"))])
        .WhereShown("405 response", Refuses)
        .Should().BeAnsweredSo("Allow", static response => response.IsAnswered && new FieldSection(response.Fields).Find("allow") is not null);

    [Requirement("rfc9110-15.5.6-1")]
    public Task Allow_in_a_405_response_does_not_list_the_refused_method() =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", "TRACE"))])
        .WhereShown("405 response", Refuses)
        .InferredFrom("RFC 9110 10.2.1").Should().BeAnsweredSo("Allow without TRACE", static response => response.IsAnswered && Allowed(response) is { } methods && !methods.Contains("TRACE"));

    private static bool Refuses(Outcome outcome) => outcome.Streams.GetValueOrDefault(StreamName.Request) is { IsAnswered: true, Status: 405 };

    private static bool IsEncouragedOrOver(StreamOutcome response) => response.Status is not null || response.InterimStatuses.Contains(100);

    private static string[]? Allowed(StreamOutcome response)
    {
        var lines = new FieldSection(response.Fields).FindAll("allow").Select(static line => line.ToText()).ToArray();
        return lines.Length == 0 ? null : string.Join(',', lines).Split(',', StringSplitOptions.TrimEntries);
    }
}
