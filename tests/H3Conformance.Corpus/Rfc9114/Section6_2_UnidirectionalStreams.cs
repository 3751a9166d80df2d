namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section6_2_UnidirectionalStreams(Target target) : ConformanceTest(target)
{
    // The stream after the control stream, where the client leaves its QPACK streams unopened.
    private static readonly StreamName Next = "6";

    [Requirement("rfc9114-6.2-1")]
    public Task The_transport_parameters_admit_three_unidirectional_streams() =>
        Run(stimulus: [])
        .Should().Show("initial_max_streams_uni is at least 3", static outcome => outcome.Announced.TransportParameters.InitialMaxStreamsUni >= 3);

    [Requirement("rfc9114-6.2-2")]
    public Task The_transport_parameters_give_each_unidirectional_stream_1024_octets() =>
        Run(stimulus: [])
        .Should().Show("initial_max_stream_data_uni is at least 1024", static outcome => outcome.Announced.TransportParameters.InitialMaxStreamDataUni >= 1024);

    [RequirementCases("rfc9114-6.2-4")]
    [InlineData(0x04)]
    [InlineData(0x2f)]
    [InlineData(VarInt.MaxValue)]
    public Task Data_on_a_stream_of_unknown_type_is_discarded(ulong type) =>
        Run(stimulus: [.. WithoutQpackStreams, OpenUniStream("unknown", type), SendBytes("unknown", Bytes.Repeat(0x40, 500)), SendRequest(Request, Get)])
        .Case($"0x{type:x}").Should().BeAnswered();

    [Requirement("rfc9114-6.2-6")]
    public Task A_stream_of_unknown_type_that_ends_is_no_connection_error() =>
        Run(stimulus: [.. WithoutQpackStreams, OpenUniStream("unknown", 0x2f), FinishStream("unknown")])
        .Should().LeaveTheConnectionUsable();

    [Requirement("rfc9114-6.2-6")]
    public Task A_stream_of_unknown_type_that_is_reset_is_no_connection_error() =>
        Run(stimulus: [.. WithoutQpackStreams, OpenUniStream("unknown", 0x2f), WaitFor(new SentIsAcknowledged()), ResetStream("unknown", H3Error.NoError)])
        .Should().LeaveTheConnectionUsable();

    [Requirement("rfc9114-6.2-10")]
    public Task FIN_before_the_stream_type_is_tolerated() =>
        Run(stimulus: [.. WithoutQpackStreams, FinishStream(Next)])
        .Should().LeaveTheConnectionUsable();

    [Requirement("rfc9114-6.2-10")]
    public Task RESET_STREAM_before_the_stream_type_is_tolerated() =>
        Run(stimulus: [.. WithoutQpackStreams, ResetStream(Next, H3Error.NoError)])
        .Should().LeaveTheConnectionUsable();

    [Requirement("rfc9114-6.2-10")]
    public Task FIN_inside_the_stream_type_is_tolerated() =>
        Run(stimulus: [.. WithoutQpackStreams, SendLastBytes(Next, Bytes.Hex("40"))])
        .Should().LeaveTheConnectionUsable();

    [Requirement("rfc9114-6.2-10")]
    public Task RESET_STREAM_inside_the_stream_type_is_tolerated() =>
        Run(stimulus: [.. WithoutQpackStreams, SendBytes(Next, Bytes.Hex("40")), WaitFor(new SentIsAcknowledged()), ResetStream(Next, H3Error.NoError)])
        .Should().LeaveTheConnectionUsable();

    [RequirementCases("rfc9114-6.2-x1")]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public Task The_type_of_the_control_stream_may_be_encoded_in_more_octets_than_needed(byte octets) =>
        Run(stimulus: [new OpenUniStream(Control, new VarInt(Http3StreamType.Control.Value, octets)), SendFrame(Control, SettingsFrame.Empty), SendRequest(Request, Get)])
        .Case($"{octets} octets").Should().BeAnswered();

    [RequirementCases("rfc9114-6.2-x1")]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public Task The_types_of_QPACK_streams_may_be_encoded_in_more_octets_than_needed(byte octets) =>
        Run(stimulus:
        [
            new OpenUniStream(QpackEncoder, new VarInt(Http3StreamType.QpackEncoder.Value, octets)),
            new OpenUniStream(QpackDecoder, new VarInt(Http3StreamType.QpackDecoder.Value, octets)),
            SendRequest(Request, Get),
        ])
        .Case($"{octets} octets").Should().BeAnswered();

    [Requirement("rfc9114-6.2-x2")]
    public Task A_request_is_answered_though_the_control_stream_comes_after_it() =>
        Run(stimulus: [SendRequest(Request, Get), WaitFor(new StreamEnded(Request)), OpenUniStream(Control, Http3StreamType.Control), SendFrame(Control, SettingsFrame.Empty)])
        .Should().BeAnswered();

    [Requirement("rfc9114-6.2-x2")]
    public Task A_request_is_answered_while_the_control_stream_has_brought_no_more_than_its_type() =>
        Run(stimulus: [OpenUniStream(Control, Http3StreamType.Control), SendRequest(Request, Get), WaitFor(new StreamEnded(Request)), SendFrame(Control, SettingsFrame.Empty)])
        .Should().BeAnswered();

    // RFC 9114 7.2.4.2: nobody has to wait for the SETTINGS of the other side.
    [Requirement("rfc9114-6.2-x2")]
    public Task A_request_that_precedes_everything_else_is_answered() =>
        RunFromTheStart(stimulus: [.. WithoutStreams, SendRequest(Request, Get), WaitFor(new StreamEnded(Request)), OpenUniStream("2", Http3StreamType.Control), SendFrame("2", SettingsFrame.Empty)], twin: null)
        .Should().BeAnswered();
}
