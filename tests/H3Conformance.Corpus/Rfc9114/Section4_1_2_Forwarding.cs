namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_1_2_Forwarding(Target target) : ForwardingTest(target)
{
    [RequirementCases("rfc9114-4.1.2-1")]
    [InlineData("upper case", "X-Name", "value")]
    [InlineData("space in a name", "x name", "value")]
    [InlineData("colon in a name", "x:name", "value")]
    [InlineData("CR in a value", "x-name", "a\rb")]
    [InlineData("LF in a value", "x-name", "a\nb")]
    [InlineData("CR LF in a value", "x-name", "a\r\nx-other: b")]
    [InlineData("NUL in a value", "x-name", "a\0b")]
    [InlineData("Connection", "connection", "close")]
    [InlineData("Transfer-Encoding", "transfer-encoding", "chunked")]
    [InlineData("Upgrade", "upgrade", "websocket")]
    [InlineData("TE", "te", "gzip")]
    [InlineData("unknown pseudo-header", ":unknown", "value")]
    [InlineData("pseudo-header behind a field", ":scheme", "https")]
    public Task A_malformed_request_is_not_forwarded(string fault, string name, string value) =>
        Forward(marked => marked.With(name, value), twin: static marked => marked.With("x-name", "value"))
        .Case(fault).Should().NotBeForwarded();

    [RequirementCases("rfc9114-4.1.2-1")]
    [InlineData(":method")]
    [InlineData(":scheme")]
    public Task A_request_without_a_pseudo_header_is_not_forwarded(string name) =>
        Forward(marked => marked.Without(name), twin: static marked => marked)
        .Case(name).Should().NotBeForwarded();
}
