namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section9_Extensions(Target target) : ConformanceTest(target)
{
    // Neither assigned nor reserved: 0xbad is no 0x1f * N + 0x21.
    private static readonly UnknownFrame Unassigned = new(0xbad, Bytes.Latin1("unassigned"));

    // More than a stream's usual flow-control window, and than anybody would want to keep.
    private const int Large = 4 << 20;

    [Requirement("rfc9114-9-1")]
    public Task An_unknown_frame_on_the_control_stream_is_ignored() =>
        Run(stimulus: [SendFrame(Control, Unassigned), SendRequest(Request, Get)])
        .Should().BeAnswered();

    [Requirement("rfc9114-9-1")]
    public Task An_unknown_frame_on_a_request_stream_is_ignored() =>
        Run(stimulus: [SendFields(Request, Get), SendLastFrame(Request, Unassigned)])
        .Should().BeAnswered();

    // RFC 9412 2: it goes from servers to clients, and no sentence says what a server that knows it does about one that comes.
    [Requirement("rfc9114-9-1")]
    public Task An_ORIGIN_frame_of_a_client_is_ignored() =>
        Run(stimulus: [SendFrame(Control, new UnknownFrame(0x0c, Bytes.Latin1("\0\u0013https://example.com"))), SendRequest(Request, Get)])
        .InferredFrom("RFC 8336 2.2").Should().BeAnswered();

    [Requirement("rfc9114-9-1")]
    public Task A_large_unknown_frame_on_a_request_stream_is_ignored_unless_it_is_too_much() =>
        Run(stimulus: [SendFields(Request, Post), SendFrame(Request, Unassigned with { Payload = Bytes.Repeat(0x40, Large) }), SendLastData(Request, "h3c-5")])
        .Should().BeAnsweredUnlessTooMuch();

    [Requirement("rfc9114-9-1")]
    public Task An_unknown_frame_without_payload_is_ignored() =>
        Run(stimulus: [SendFrame(Control, Unassigned with { Payload = Bytes.Empty }), SendRequest(Request, Get)])
        .Should().BeAnswered();
}
