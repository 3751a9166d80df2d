using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section6_2_1_ControlStreams(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-6.2.1-1")]
    public Task The_server_opens_one_control_stream_and_begins_it_with_SETTINGS() =>
        Run(stimulus: [])
        .Should().Show("the server has exactly one control stream, and its first frame is SETTINGS", static outcome =>
            ControlStreams(outcome) is [{ FrameTypes: { Count: > 0 } frames }] && frames[0] == Http3FrameType.Settings);

    [RequirementCases("rfc9114-6.2.1-2")]
    [InlineData(0x07)] // GOAWAY
    [InlineData(0x0d)] // MAX_PUSH_ID
    public Task A_first_frame_other_than_SETTINGS_is_H3_MISSING_SETTINGS(ulong type) =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, new UnknownFrame(type, Bytes.Hex("00")))],
            twin: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty), SendFrame(Control, new UnknownFrame(type, Bytes.Hex("00")))])
        .Case(new Http3FrameType(type).ToString()).Should().CloseTheConnectionWith(H3Error.MissingSettings);

    [Requirement("rfc9114-6.2.1-2")]
    public Task DATA_as_first_frame_is_H3_MISSING_SETTINGS() =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, new DataFrame(Bytes.Utf8("content")))],
            twin: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty)])
        .Should().CloseTheConnectionWith(H3Error.MissingSettings, or: new Alternative(H3Error.FrameUnexpected, "RFC 9114 7.2.1"));

    // No push was allowed: behind SETTINGS the frame would be an error of its own.
    [Requirement("rfc9114-6.2.1-2")]
    public Task CANCEL_PUSH_as_first_frame_is_H3_MISSING_SETTINGS() =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, new CancelPushFrame(0))],
            twin: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty)])
        .Should().CloseTheConnectionWith(H3Error.MissingSettings, or: new Alternative(H3Error.IdError, "RFC 9114 7.2.3"));

    [Requirement("rfc9114-6.2.1-2")]
    public Task HEADERS_as_first_frame_is_H3_MISSING_SETTINGS() =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, Encoded.Headers(Get))],
            twin: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty)])
        .Should().CloseTheConnectionWith(H3Error.MissingSettings, or: new Alternative(H3Error.FrameUnexpected, "RFC 9114 7.2.2"));

    [Requirement("rfc9114-6.2.1-2")]
    public Task A_frame_of_HTTP_2_as_first_frame_is_H3_MISSING_SETTINGS() =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, new UnknownFrame(Http3FrameType.Http2Ping, Bytes.Repeat(0, 8)))],
            twin: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty)])
        .Should().CloseTheConnectionWith(H3Error.MissingSettings, or: new Alternative(H3Error.FrameUnexpected, "RFC 9114 7.2.8"));

    [Requirement("rfc9114-9-3")]
    public Task A_frame_of_reserved_type_does_not_stand_for_SETTINGS() =>
        Run(
            stimulus: [OpenControlStream, SendFrame(Control, UnknownFrame.ReservedFrame(7, Bytes.Empty)), SendFrame(Control, SettingsFrame.Empty)],
            twin: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty), SendFrame(Control, UnknownFrame.ReservedFrame(7, Bytes.Empty))])
        .Should().CloseTheConnectionWith(H3Error.MissingSettings);

    [Requirement("rfc9114-6.2.1-3")]
    public Task A_second_control_stream_is_H3_STREAM_CREATION_ERROR() =>
        Run(
            stimulus: [.. WithoutQpackStreams, OpenUniStream("second", Http3StreamType.Control)],
            twin: [.. WithoutQpackStreams, OpenUniStream("second", Http3StreamType.Reserved(7))])
        .Should().CloseTheConnectionWith(H3Error.StreamCreationError);

    [Requirement("rfc9114-6.2.1-4")]
    public Task The_server_neither_closes_its_control_stream_nor_asks_for_ours_to_be_closed() =>
        Run(stimulus: [OpenControlStream, SendFrame(Control, SettingsFrame.Empty)])
        .Should().Show("no FIN or RESET_STREAM on the server's control stream, no STOP_SENDING for the client's", static outcome =>
            ControlStreams(outcome).TrueForAll(static stream => !stream.IsClosed) && !(outcome.Streams.TryGetValue(Control, out var ours) && ours.StopCode is not null));

    [Requirement("rfc9114-6.2.1-5")]
    public Task FIN_on_the_control_stream_is_H3_CLOSED_CRITICAL_STREAM() =>
        Run(stimulus: [FinishStream(Control)], twin: [])
        .Should().CloseTheConnectionWith(H3Error.ClosedCriticalStream);

    [Requirement("rfc9114-6.2.1-5")]
    public Task RESET_STREAM_on_the_control_stream_is_H3_CLOSED_CRITICAL_STREAM() =>
        Run(stimulus: [WaitFor(new StreamIsAcknowledged(Control)), ResetStream(Control, H3Error.NoError)], twin: [WaitFor(new StreamIsAcknowledged(Control))])
        .Should().CloseTheConnectionWith(H3Error.ClosedCriticalStream);

    // The server answers with RESET_STREAM, so that its control stream is closed; no sentence of RFC 9114 says so.
    [Requirement("rfc9114-6.2.1-5")]
    public Task STOP_SENDING_for_the_server_s_control_stream_is_H3_CLOSED_CRITICAL_STREAM() =>
        Run(stimulus: [WaitFor(new ServerStreamIsOpen(ServerControl)), StopSending(ServerControl, H3Error.NoError)], twin: [WaitFor(new ServerStreamIsOpen(ServerControl))])
        .InferredFrom("RFC 9000 3.5").Should().CloseTheConnectionWith(H3Error.ClosedCriticalStream);

    private static Action OpenControlStream => OpenUniStream(Control, Http3StreamType.Control);

    private static List<ServerStreamOutcome> ControlStreams(Outcome outcome) => [.. outcome.ServerStreams.Where(static stream => stream.Type == Http3StreamType.Control)];
}
