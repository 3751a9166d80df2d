using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section7_4_RejectingMisdirectedRequests(Target target) : ConformanceTest(target)
{
    // RFC 2606 section 2: no certificate is valid for the name.
    [Requirement("rfc9110-7.4-2")]
    public Task A_request_for_an_authority_that_no_certificate_covers_is_rejected() =>
        Run(stimulus: [SendRequest(Request, Get.Replace(":authority", "h3c.invalid"))])
        .InferredFrom("RFC 9110 7.4, for a client that is no trusted gateway")
        .Unless(static outcome => outcome.Ending is { Cause: EndCause.Close, Application: true } ? "the server closes the connection, which serves nothing either" : null)
        .Should().BeAnsweredSo("status 421, or another that rejects", static response => response.ResetCode is not null || (response.IsAnswered && response.Status >= 400));
}
