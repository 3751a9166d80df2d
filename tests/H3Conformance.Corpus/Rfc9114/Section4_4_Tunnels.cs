using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section4_4_Tunnels(Target target) : ConformanceTest(target)
{
    [RequirementCases("rfc9114-4.4-3")]
    [InlineData(0x03, "00")] // CANCEL_PUSH
    [InlineData(0x04, "")] // SETTINGS
    [InlineData(0x07, "00")] // GOAWAY
    [InlineData(0x0d, "00")] // MAX_PUSH_ID
    public Task A_frame_of_the_control_stream_on_a_tunnel_is_H3_FRAME_UNEXPECTED(ulong type, string payload) =>
        Run(
            stimulus: [.. Tunnel, SendFrame(Request, new UnknownFrame(type, Bytes.Hex(payload)))],
            twin: [.. Tunnel, SendFrame(Request, UnknownFrame.ReservedFrame(7, Bytes.Hex(payload)))])
        .Case(new Http3FrameType(type).ToString()).Unless(Moot.WithoutTunnel(Request)).Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    [Requirement("rfc9114-4.1-x1")]
    public Task An_unknown_frame_on_a_tunnel_has_no_meaning() =>
        Run(stimulus: [.. Tunnel, SendFrame(Request, UnknownFrame.ReservedFrame(7, Bytes.Latin1("h3c-5")))])
        .Unless(Moot.WithoutTunnel(Request)).Should().LeaveTheConnectionUsable();

    // Whether there is a tunnel, and to where, is the server's affair.
    [Requirement("rfc9114-4.4-x1")]
    public Task CONNECT_with_an_authority_alone_leaves_the_connection_usable() =>
        Run(stimulus: [SendRequest(Request, RequestFields.Connect("localhost:443"))])
        .Should().LeaveTheConnectionUsable();

    private static ValueList<Action> Tunnel => [SendFields(Request, RequestFields.Connect("localhost:443")), WaitFor(new HeadersArrived(Request))];
}
