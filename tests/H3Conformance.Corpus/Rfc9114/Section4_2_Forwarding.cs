namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_2_Forwarding(Target target) : ForwardingTest(target)
{
    private static readonly string[] ConnectionSpecific = ["connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"];

    [Requirement("rfc9114-4.2-5")]
    public Task Connection_specific_fields_of_an_HTTP_1_1_response_are_removed() =>
        Forward(static marked => marked)
        .Unless(static outcome => outcome.Forwarded.Count > 0 ? null : "nothing came to the origin")
        .Should().BeAnsweredSo("no connection-specific field", static response => response.Status == 200 && !response.Fields.Any(static field => ConnectionSpecific.Contains(field.Name.ToText())));

    [Requirement("rfc9114-4.2.1-2")]
    public Task Cookie_lines_are_joined_for_HTTP_1_1() =>
        Forward(static marked => marked.With("cookie", "a=1").With("cookie", "b=2"))
        .Should().Forward("one Cookie line, 'a=1; b=2'", static request => request.ValuesOf("cookie") is ["a=1; b=2"]);

    [Requirement("rfc9114-4.3.1-4")]
    public Task Host_is_made_of_authority() =>
        // A gateway may be told another name for its origin: what the sentence demands is worth a note then.
        Forward(static marked => marked)
        .InferredFrom("RFC 9110 3.7").Should().Forward($"Host: {Authority}", request => request.ValuesOf("host") is [var host] && host == Authority);
}
