namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section9_3_6_Connect(Target target) : ConformanceTest(target)
{
    // Rejecting is no more than an error status: 400 is only typical, and to HTTP/3 the request is malformed (RFC 9114 4.4).
    [RequirementCases("rfc9110-9.3.6-2")]
    [InlineData("localhost:")]
    [InlineData("localhost:https")]
    [InlineData("localhost:-1")]
    [InlineData("localhost:0x1bb")]
    [InlineData("localhost:0")]
    [InlineData("localhost:65536")]
    [InlineData("localhost:4294967739")] // 443 to one who counts in 32 bits
    public Task CONNECT_to_an_empty_or_invalid_port_is_rejected(string authority) =>
        Run(
            stimulus: [SendRequest(Request, RequestFields.Connect(authority))],
            twin: [SendRequest(Request, RequestFields.Connect("localhost:443"))])
        .Case(authority).Should().BeMalformedOrRefused();
}
