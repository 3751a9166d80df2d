using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_4_Connect(Target target) : ConformanceTest(target)
{
    private static FieldSection Connect => RequestFields.Connect("localhost:443");

    [Requirement("rfc9114-4.4-3")]
    public Task HEADERS_on_a_tunnel_is_H3_FRAME_UNEXPECTED() =>
        Run(
            stimulus: [SendFields(Request, Connect), WaitFor(new HeadersArrived(Request)), SendFields(Request, FieldSection.Of(Field.Of("x-checksum", "0")))],
            twin: [SendFields(Request, Connect), WaitFor(new HeadersArrived(Request)), SendData(Request, "h3c-5")])
        .Unless(Moot.WithoutTunnel(Request)).Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    [Requirement("rfc9114-4.4-x1")]
    public Task CONNECT_with_a_scheme_is_malformed() =>
        Run(
            stimulus: [SendRequest(Request, Connect.With(":scheme", "https"))],
            twin: [SendRequest(Request, Connect)])
        .Should().BeMalformedOrRefused();

    [Requirement("rfc9114-4.4-x1")]
    public Task CONNECT_with_a_path_is_malformed() =>
        Run(
            stimulus: [SendRequest(Request, Connect.With(":path", "/"))],
            twin: [SendRequest(Request, Connect)])
        .Should().BeMalformedOrRefused();

    [Requirement("rfc9114-4.4-x1")]
    public Task CONNECT_without_authority_is_malformed() =>
        Run(
            stimulus: [SendRequest(Request, Connect.Without(":authority"))],
            twin: [SendRequest(Request, Connect)])
        .Should().BeMalformedOrRefused();

    [Requirement("rfc9114-4.4-x1")]
    public Task CONNECT_without_a_port_is_malformed() =>
        Run(
            stimulus: [SendRequest(Request, RequestFields.Connect("localhost"))],
            twin: [SendRequest(Request, Connect)])
        .Should().BeMalformedOrRefused();
}
