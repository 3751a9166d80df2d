using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section6_2_UnknownStreams(Target target) : ConformanceTest(target)
{
    [Requirement("rfc9114-6.2-5")]
    public Task A_stream_of_unknown_type_is_stopped_with_H3_STREAM_CREATION_ERROR_or_a_reserved_code() =>
        Run([.. WithoutQpackStreams, OpenUniStream("unknown", 0x2f), SendBytes("unknown", Bytes.Repeat(0x40, 100)), SendRequest(Request, Get), WaitFor(new StreamEnded(Request))])
        .WhereShown("STOP_SENDING for a stream of unknown type", static outcome => StopCode(outcome) is not null).Should()
        .Show("H3_STREAM_CREATION_ERROR or a reserved code", static outcome => StopCode(outcome) is { } code && (code == H3Error.StreamCreationError || code.IsReserved));

    // Section 6.2: three streams are always admitted, and the control stream is one of them.
    [Requirement("rfc9114-9-2")]
    public Task Streams_of_two_unknown_types_are_discarded() =>
        Run([
            .. WithoutQpackStreams, OpenUniStream("one", 0x2f), SendBytes("one", Bytes.Repeat(0x40, 500)),
            OpenUniStream("two", 0x1f_ffff), SendBytes("two", Bytes.Repeat(0x40, 500)), FinishStream("two"), SendRequest(Request, Get),
        ])
        .Should().BeAnswered();

    // To a server that discards before it has the whole type, the push stream is one of unknown type.
    [Requirement("rfc9114-6.2-7")]
    public Task A_push_stream_is_recognized_though_its_type_comes_octet_by_octet() =>
        Run(
            stimulus: [.. WithoutQpackStreams, .. SendOctetByOctet("6", Bytes.Hex("c0 00 00 00 00 00 00 01" /* push stream */))],
            twin: [.. WithoutQpackStreams, .. SendOctetByOctet("6", Bytes.Hex("c0 00 00 00 00 00 00 21" /* reserved */))])
        .Should().CloseTheConnectionWith(H3Error.StreamCreationError);

    // RFC 9204 4.2: QPACK streams may come when they are needed.
    [Requirement("rfc9114-6.2-3")]
    public Task The_control_stream_of_the_server_precedes_streams_that_it_could_do_without() =>
        Run([SendRequest(Request, Get), WaitFor(new StreamEnded(Request))])
        .WhereShown("unidirectional stream besides control and QPACK", static outcome => outcome.ServerStreams.Any(static stream => !IsNeeded(stream.Type))).Should()
        .Show("a control stream with a lower stream ID", static outcome =>
            outcome.ServerStreams.FirstOrDefault(static stream => stream.Type == Http3StreamType.Control) is { } control
            && outcome.ServerStreams.All(stream => IsNeeded(stream.Type) || stream.Stream.Value > control.Stream.Value));

    private static H3Error? StopCode(Outcome outcome) => outcome.Streams.TryGetValue("unknown", out var stream) ? stream.StopCode : null;

    private static bool IsNeeded(Http3StreamType type) => type == Http3StreamType.Control || type == Http3StreamType.QpackEncoder || type == Http3StreamType.QpackDecoder;
}
