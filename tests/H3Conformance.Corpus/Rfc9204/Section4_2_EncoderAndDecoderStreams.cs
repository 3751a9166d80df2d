namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section4_2_EncoderAndDecoderStreams(Target target) : QpackTest(target)
{
    [Requirement("rfc9204-4.2-1")]
    public Task The_server_opens_no_second_stream_of_either_type() =>
        Run([SendLastFieldSection("request", GetSection()), WaitFor(new StreamEnded("request"))])
        .Should().KeepOffQpackStreams("at most one encoder stream and one decoder stream", static outcome =>
            outcome.Announced.StreamTypes.Count(static type => type == Http3StreamType.QpackEncoder) <= 1
            && outcome.Announced.StreamTypes.Count(static type => type == Http3StreamType.QpackDecoder) <= 1);

    [Requirement("rfc9204-4.2-2")]
    public Task A_second_encoder_stream_is_H3_STREAM_CREATION_ERROR() =>
        Run(
            stimulus: [.. WithoutQpackStreams, OpenUniStream("first", Http3StreamType.QpackEncoder), OpenUniStream("second", Http3StreamType.QpackEncoder)],
            twin: [.. WithoutQpackStreams, OpenUniStream("first", Http3StreamType.QpackEncoder), OpenUniStream("second", Http3StreamType.QpackDecoder)])
        .Should().CloseTheConnectionWith(H3Error.StreamCreationError);

    [Requirement("rfc9204-4.2-2")]
    public Task A_second_decoder_stream_is_H3_STREAM_CREATION_ERROR() =>
        Run(
            stimulus: [.. WithoutQpackStreams, OpenUniStream("first", Http3StreamType.QpackDecoder), OpenUniStream("second", Http3StreamType.QpackDecoder)],
            twin: [.. WithoutQpackStreams, OpenUniStream("first", Http3StreamType.QpackDecoder), OpenUniStream("second", Http3StreamType.QpackEncoder)])
        .Should().CloseTheConnectionWith(H3Error.StreamCreationError);

    [RequirementCases("rfc9204-4.2-4")]
    [InlineData("qpack-encoder")]
    [InlineData("qpack-decoder")]
    public Task FIN_on_a_QPACK_stream_is_H3_CLOSED_CRITICAL_STREAM(string stream) =>
        Run(stimulus: [FinishStream(stream)], twin: [])
        .Case(stream).Should().CloseTheConnectionWith(H3Error.ClosedCriticalStream);

    [RequirementCases("rfc9204-4.2-4")]
    [InlineData("qpack-encoder")]
    [InlineData("qpack-decoder")]
    public Task RESET_STREAM_on_a_QPACK_stream_is_H3_CLOSED_CRITICAL_STREAM(string stream) =>
        Run(stimulus: [WaitFor(new StreamIsAcknowledged(stream)), ResetStream(stream, H3Error.NoError)], twin: [WaitFor(new StreamIsAcknowledged(stream))])
        .Case(stream).Should().CloseTheConnectionWith(H3Error.ClosedCriticalStream);

    [RequirementCases("rfc9204-4.2-4")]
    [InlineData("server-qpack-encoder")]
    [InlineData("server-qpack-decoder")]
    // The client must not ask for it, and a server that does as QUIC wants resets its stream: nothing is said about the server that is asked.
    public Task STOP_SENDING_for_a_QPACK_stream_of_the_server_is_H3_CLOSED_CRITICAL_STREAM(string stream)
    {
        var type = stream == ServerQpackEncoder.Text ? Http3StreamType.QpackEncoder : Http3StreamType.QpackDecoder;
        Assert.SkipUnless(Target.Announced.StreamTypes.Contains(type), $"not offered: a {type} of the server's own");
        return Run(stimulus: [WaitFor(new ServerStreamIsOpen(stream)), StopSending(stream, H3Error.NoError)], twin: [WaitFor(new ServerStreamIsOpen(stream))])
            .Case(stream).InferredFrom("RFC 9204 4.2 and RFC 9000 3.5")
            .Should().CloseTheConnectionWith(H3Error.ClosedCriticalStream);
    }

    [Requirement("rfc9204-4.2-x1")]
    public Task A_request_is_answered_where_the_client_opens_no_QPACK_stream() =>
        Run([.. WithoutQpackStreams, SendLastFieldSection("request", GetSection())])
        .Should().BeAnswered();

    [Requirement("rfc9204-4.2-x1")]
    public Task QPACK_streams_may_come_after_requests() =>
        Run([.. WithoutQpackStreams, SendLastFieldSection("request", GetSection()), WaitFor(new StreamEnded("request")), OpenUniStream("late-encoder", Http3StreamType.QpackEncoder), OpenUniStream("late-decoder", Http3StreamType.QpackDecoder)])
        .Should().BeAnswered();

    [Requirement("rfc9204-4.2-7")]
    public Task QPACK_streams_are_welcome_where_the_settings_prevent_their_use() =>
        Run([new UseSettings([]), OpenUniStream(QpackEncoder, Http3StreamType.QpackEncoder), OpenUniStream(QpackDecoder, Http3StreamType.QpackDecoder), SendLastFieldSection("request", GetSection())])
        .Should().BeAnswered();
}
