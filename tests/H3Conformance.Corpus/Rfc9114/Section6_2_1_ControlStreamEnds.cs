namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section6_2_1_ControlStreamEnds(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-6.2.1-5")]
    public Task FIN_before_SETTINGS_is_H3_CLOSED_CRITICAL_STREAM() =>
        Run(
            stimulus: [OpenControlStream, FinishStream(Control)],
            twin: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty)])
        .Should().CloseTheConnectionWith(H3Error.ClosedCriticalStream);

    // RFC 9000 3.2: a reset that overtakes the type would leave the server without it, so the type arrives first.
    [Requirement("rfc9114-6.2.1-5")]
    public Task RESET_STREAM_before_SETTINGS_is_H3_CLOSED_CRITICAL_STREAM() =>
        Run(
            stimulus: [OpenControlStream, WaitFor(new SentIsAcknowledged()), ResetStream(Control, H3Error.NoError)],
            twin: [OpenControlStream, WaitFor(new SentIsAcknowledged()), SendFrame(Control, SettingsFrame.Empty)])
        .Should().CloseTheConnectionWith(H3Error.ClosedCriticalStream);

    [Requirement("rfc9114-6.2.1-5")]
    public Task FIN_on_the_control_stream_ends_a_connection_with_an_open_request() =>
        Run(
            stimulus: [SendFields(Request, Post), WaitFor(new SentIsAcknowledged()), FinishStream(Control)],
            twin: [SendFields(Request, Post), WaitFor(new SentIsAcknowledged()), FinishStream(Request)])
        .Should().CloseTheConnectionWith(H3Error.ClosedCriticalStream);

    [Requirement("rfc9114-6.2-x1")]
    public Task A_stream_type_may_come_octet_by_octet() =>
        Run(stimulus: [.. WithoutStreams, .. SendOctetByOctet("2", Bytes.Hex("40 00" /* control stream */)), SendFrame("2", SettingsFrame.Empty), SendRequest(Request, Get)])
        .Should().BeAnswered();

    private static Action OpenControlStream => OpenUniStream(Control, Http3StreamType.Control);
}
