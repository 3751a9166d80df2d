using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_3_2_ResponsePseudoHeaders(Target target) : ConformanceTest(target)
{
    [RequirementCases("rfc9114-4.3.2-1")]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    [InlineData("PURGE")]
    public Task Every_response_begins_with_one_status_of_three_digits(string method) =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", method))])
        .Case(method).Should().BeAnsweredSo("one :status of three digits, and nothing before it", HasOneStatusFirst);

    [Requirement("rfc9114-4.3.2-1")]
    public Task A_response_to_an_unknown_path_begins_with_one_status_of_three_digits() =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":path", "/h3c-there-is-no-such-page"))])
        .Should().BeAnsweredSo("one :status of three digits, and nothing before it", HasOneStatusFirst);

    private static bool HasOneStatusFirst(StreamOutcome response) =>
        response.IsAnswered
        && new FieldSection(response.Fields).FindAll(":status").ToArray() is [{ Length: 3 }]
        && response.Fields[0].Name == Bytes.Latin1(":status");
}
