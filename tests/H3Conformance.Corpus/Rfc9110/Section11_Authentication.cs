using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section11_Authentication(Target target) : ConformanceTest(target)
{
    private FieldSection Protected => Get.Replace(":path", "/protected");

    [Requirement("rfc9110-11.5-2")]
    public Task A_realm_is_a_quoted_string() =>
        Run(stimulus: [SendRequest(Request, Protected)])
        .WhereShown("realm", static outcome => Refuses(outcome) && Challenge(outcome.Streams[Request]).Contains("realm=", StringComparison.OrdinalIgnoreCase))
        .Should().BeAnsweredSo("realm in quotes", static response => Challenge(response).Contains("realm=\"", StringComparison.OrdinalIgnoreCase));

    [Requirement("rfc9110-11.6.1-1")]
    public Task A_401_response_has_WWW_Authenticate() =>
        Run(stimulus: [SendRequest(Request, Protected)])
        .WhereShown("401 response", Refuses)
        .Should().BeAnsweredSo("WWW-Authenticate", static response => Challenge(response).Length > 0);

    [Requirement("rfc9110-15.5.2-1")]
    public Task A_challenge_begins_with_a_scheme() =>
        Run(stimulus: [SendRequest(Request, Protected)])
        .WhereShown("401 response", Refuses)
        .Should().BeAnsweredSo("a challenge that begins with a scheme", static response => Challenge(response) is { Length: > 0 } challenge && !challenge.Split(' ', ',')[0].Contains('=', StringComparison.Ordinal));

    private static bool Refuses(Outcome outcome) => outcome.Streams.GetValueOrDefault(StreamName.Request) is { IsAnswered: true, Status: 401 };

    private static string Challenge(StreamOutcome response) =>
        string.Join(", ", new FieldSection(response.Fields).FindAll("www-authenticate").Select(static value => value.ToText().Trim()));
}
