namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section6_2_1_ControlStreams(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-6.2.1-2")]
    public Task A_first_frame_other_than_SETTINGS_is_H3_MISSING_SETTINGS() =>
        Run(
            stimulus: [OpenUniStream(Control, Http3StreamType.Control), SendFrame(Control, new MaxPushIdFrame(8))],
            twin: [OpenUniStream(Control, Http3StreamType.Control), SendFrame(Control, SettingsFrame.Empty), SendFrame(Control, new MaxPushIdFrame(8))])
        .Should().CloseTheConnectionWith(H3Error.MissingSettings);

    [Requirement("rfc9114-6.2.1-3")]
    public Task A_second_control_stream_is_H3_STREAM_CREATION_ERROR() =>
        Run(
            stimulus: [.. WithoutQpackStreams, OpenUniStream("second", Http3StreamType.Control)],
            twin: [.. WithoutQpackStreams, OpenUniStream("second", Http3StreamType.Reserved(7))])
        .Should().CloseTheConnectionWith(H3Error.StreamCreationError);

    [Requirement("rfc9114-6.2.1-5")]
    public Task FIN_on_the_control_stream_is_H3_CLOSED_CRITICAL_STREAM() =>
        Run(stimulus: [FinishStream(Control)], twin: [])
        .Should().CloseTheConnectionWith(H3Error.ClosedCriticalStream);
}
