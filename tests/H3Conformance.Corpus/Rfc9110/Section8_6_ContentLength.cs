using System.Globalization;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section8_6_ContentLength(Target target) : ConformanceTest(target)
{
    private static readonly Bytes Content = Bytes.Latin1("h3c-5");

    [Requirement("rfc9110-8.6-3")]
    public Task Content_Length_in_a_response_to_HEAD_is_the_length_of_GET() =>
        Run(stimulus: [SendRequest("before", Get), WaitFor(new StreamEnded("before")), SendRequest(Request, Get.Replace(":method", "HEAD")), WaitFor(new StreamEnded(Request)), SendRequest("get", Get), WaitFor(new StreamEnded("get"))])
        .WhereShown("Content-Length in a 200 response to HEAD for a page that stays as it is", static outcome => LengthOfHead(outcome) is not null && IsSteady(outcome))
        .Should().Show("Content-Length of HEAD as long as the content of GET", static outcome =>
            LengthOfHead(outcome) == OfGet(outcome)?.ContentLength.ToString(CultureInfo.InvariantCulture));

    [Requirement("rfc9110-8.6-5")]
    public Task A_204_response_has_no_Content_Length() =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", "OPTIONS"))])
        .WhereShown("204 response", static outcome => outcome.Streams.GetValueOrDefault(StreamName.Request) is { Status: 204 })
        .Should().BeAnsweredSo("no Content-Length", static response => response.IsAnswered && new FieldSection(response.Fields).Find("content-length") is null);

    // 2 to the power of 32, and 5: the content's length to one who counts in 32 bits.
    [Requirement("rfc9110-8.6-8")]
    public Task A_Content_Length_beyond_32_bits_does_not_overflow() =>
        Run(
            stimulus: [SendRequest(Request, Post.With("content-length", "4294967301"), Content)],
            twin: [SendRequest(Request, Post.With("content-length", "5"), Content)])
        .Unless(Moot.UnlessEchoed(Request, Content)).Should().BeMalformed();

    private static bool IsSteady(Outcome outcome) =>
        OfGet(outcome) is { IsAnswered: true, Status: 200 } get && outcome.Streams.GetValueOrDefault("before") is { IsAnswered: true, Status: 200 } before && before.ContentLength == get.ContentLength;

    private static StreamOutcome? OfGet(Outcome outcome) => outcome.Streams.GetValueOrDefault("get");

    private static string? LengthOfHead(Outcome outcome) => outcome.Streams.GetValueOrDefault(StreamName.Request) is { IsAnswered: true, Status: 200 } head
        ? new FieldSection(head.Fields).Find("content-length")?.ToText()
        : null;
}
