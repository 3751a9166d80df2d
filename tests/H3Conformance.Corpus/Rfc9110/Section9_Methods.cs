using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section9_Methods(Target target) : ConformanceTest(target)
{
    private static readonly string[] MayDiffer = ["date", "age", "expires", "content-length", "transfer-encoding", "vary", "trailer"];
    private static readonly string[] OfFeatures = ["allow", "accept-", "access-control-", "dav", "public", "ms-"];

    [RequirementCases("rfc9110-9.1-1")]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public Task GET_and_HEAD_are_supported(string method) =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", method))])
        .Case(method).Should().BeAnsweredSo("a response other than 405 and 501", static response => response is { IsAnswered: true, Status: not (405 or 501) });

    [Requirement("rfc9110-9.1-3")]
    public Task An_unknown_method_is_answered_with_501() =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", "H3C-UNKNOWN"))])
        .Should().BeAnsweredSo("501", static response => response is { IsAnswered: true, Status: 501 });

    [Requirement("rfc9110-9.3.2-1")]
    public Task A_response_to_HEAD_has_no_content() =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", "HEAD"))])
        .Should().BeAnsweredSo("a response without content", static response => response is { IsAnswered: true, ContentLength: 0 });

    [Requirement("rfc9110-9.3.2-2")]
    public Task A_response_to_HEAD_has_the_fields_of_GET() =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", "HEAD")), SendRequest("get", Get), WaitFor(new StreamEnded("get"))])
        .WhereShown("same status for GET and HEAD", static outcome => StatusOf(outcome, Request) is { } status && status == StatusOf(outcome, "get"))
        .Should().Show("the field names of GET in the response to HEAD", static outcome => !NamesOf(outcome, "get").Except(NamesOf(outcome, Request)).Any());

    [Requirement("rfc9110-9.3.7-1")]
    public Task A_success_of_OPTIONS_names_features() =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":method", "OPTIONS"))])
        .WhereShown("success of OPTIONS", static outcome => StatusOf(outcome, Request) is >= 200 and < 300)
        .Should().BeAnsweredSo("a field of features, such as Allow", static response => response.IsAnswered
            && response.Fields.Any(static field => OfFeatures.Any(prefix => field.Name.ToText().StartsWith(prefix, StringComparison.Ordinal))));

    private static int? StatusOf(Outcome outcome, StreamName stream) => outcome.Streams.GetValueOrDefault(stream) is { IsAnswered: true } response ? response.Status : null;

    private static IEnumerable<string> NamesOf(Outcome outcome, StreamName stream) =>
        outcome.Streams[stream].Fields.Select(static field => field.Name.ToText()).Where(static name => !MayDiffer.Contains(name));
}
