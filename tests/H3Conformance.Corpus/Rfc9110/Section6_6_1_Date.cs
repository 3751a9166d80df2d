using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section6_6_1_Date(Target target) : ConformanceTest(target)
{
    [RequirementCases("rfc9110-6.6.1-2")]
    [InlineData("GET", "")]
    [InlineData("HEAD", "")]
    [InlineData("GET", "/h3c-there-is-no-such-page")]
    public Task A_response_has_Date(string method, string path) =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", method).Replace(":path", path.Length == 0 ? Target.Path : path))])
        .WhereShown("2xx, 3xx or 4xx response", static outcome => outcome.Streams.GetValueOrDefault(StreamName.Request) is { Status: >= 200 and < 500 })
        .Case($"{method} {path}").InferredFrom("RFC 9110 6.6.1, if the server has a clock").Should().BeAnsweredSo("a response with Date", static response => response.IsAnswered && HasDate(response));

    private static bool HasDate(StreamOutcome response) => new FieldSection(response.Fields).Find("date") is not null;
}
