using System.Globalization;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section8_6_ContentLength(Target target) : ConformanceTest(target)
{
    private static readonly Bytes Content = Bytes.Latin1("h3c-5");

    [Requirement("rfc9110-8.6-3")]
    public Task Content_Length_in_a_response_to_HEAD_is_the_length_of_GET() =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", "HEAD")), SendRequest("get", Get), WaitFor(new StreamEnded("get"))])
        .WhereShown("Content-Length in a 200 response to HEAD", static outcome => LengthOfHead(outcome) is not null && OfGet(outcome) is { IsAnswered: true, Status: 200 })
        .Should().Show("Content-Length of HEAD as long as the content of GET", static outcome =>
            LengthOfHead(outcome) == OfGet(outcome)?.ContentLength.ToString(CultureInfo.InvariantCulture));

    [Requirement("rfc9110-8.6-5")]
    public Task A_204_response_has_no_Content_Length() =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", "OPTIONS"))])
        .WhereShown("204 response", static outcome => outcome.Streams.GetValueOrDefault(StreamName.Request) is { Status: 204 })
        .Should().BeAnsweredSo("no Content-Length", static response => response.IsAnswered && new FieldSection(response.Fields).Find("content-length") is null);

    [RequirementCases("rfc9110-8.6-8")]
    [InlineData("4294967301")] // 2^32 + 5
    [InlineData("18446744073709551621")] // 2^64 + 5
    public Task A_huge_Content_Length_does_not_overflow(string length) =>
        Run(
            stimulus: [SendRequest(Request, Post.With("content-length", length), Content)],
            twin: [SendRequest(Request, Post.With("content-length", "5"), Content)])
        .Case(length).Should().BeMalformed();

    private static StreamOutcome? OfGet(Outcome outcome) => outcome.Streams.GetValueOrDefault("get");

    private static string? LengthOfHead(Outcome outcome) => outcome.Streams.GetValueOrDefault(StreamName.Request) is { IsAnswered: true, Status: 200 } head
        ? new FieldSection(head.Fields).Find("content-length")?.ToText()
        : null;
}
