namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section9_Extensions(Target target) : ConformanceTest(target)
{
    // Neither assigned nor reserved: 0xbad is no 0x1f * N + 0x21.
    private static readonly UnknownFrame Unassigned = new(0xbad, Bytes.Latin1("unassigned"));

    [Requirement("rfc9114-9-1")]
    public Task An_unknown_frame_on_the_control_stream_is_ignored() =>
        Run(stimulus: [SendFrame(Control, Unassigned), SendRequest(Request, Get)])
        .Should().BeAnswered();

    [Requirement("rfc9114-9-1")]
    public Task An_unknown_frame_on_a_request_stream_is_ignored() =>
        Run(stimulus: [SendFields(Request, Get), SendLastFrame(Request, Unassigned)])
        .Should().BeAnswered();

    [Requirement("rfc9114-9-1")]
    public Task An_unknown_frame_without_payload_is_ignored() =>
        Run(stimulus: [SendFrame(Control, Unassigned with { Payload = Bytes.Empty }), SendRequest(Request, Get)])
        .Should().BeAnswered();
}
