using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section7_2_8_ReservedFrameTypes(Target target) : ConformanceTest(target)
{
    private const ulong Largest = 148_764_065_110_560_899;

    [RequirementCases("rfc9114-7.2.8-2")]
    [InlineData(0, 0)]
    [InlineData(1, 2000)]
    [InlineData(Largest, 1)]
    public Task A_frame_of_reserved_type_has_no_meaning_on_the_control_stream(ulong n, int octets) =>
        Run(stimulus: [SendFrame(Control, UnknownFrame.ReservedFrame(n, Bytes.Repeat(0x40, octets))), SendFrame(Control, new MaxPushIdFrame(8))])
        .Case($"{Http3FrameType.Reserved(n)}, {octets} octets").Should().LeaveTheConnectionUsable();

    [RequirementCases("rfc9114-7.2.8-2")]
    [InlineData(0, 0)]
    [InlineData(1, 2000)]
    [InlineData(Largest, 1)]
    public Task A_frame_of_reserved_type_has_no_meaning_on_a_request_stream(ulong n, int octets) =>
        Run(stimulus: [SendFields(Request, Post), SendFrame(Request, UnknownFrame.ReservedFrame(n, Bytes.Repeat(0x40, octets))), SendLastFrame(Request, new DataFrame(Bytes.Utf8("content")))])
        .Case($"{Http3FrameType.Reserved(n)}, {octets} octets").Should().BeAnswered();

    [RequirementCases("rfc9114-7.2.8-3")]
    [InlineData(0x02, 5)] // PRIORITY
    [InlineData(0x06, 8)] // PING
    [InlineData(0x08, 4)] // WINDOW_UPDATE
    [InlineData(0x09, 0)] // CONTINUATION
    public Task A_frame_of_HTTP_2_on_the_control_stream_is_H3_FRAME_UNEXPECTED(ulong type, int octets) =>
        Run(
            stimulus: [SendFrame(Control, new UnknownFrame(type, Bytes.Repeat(0, octets)))],
            twin: [SendFrame(Control, UnknownFrame.ReservedFrame(7, Bytes.Repeat(0, octets)))])
        .Case(new Http3FrameType(type).ToString()).Should().CloseTheConnectionWith(H3Error.FrameUnexpected);

    [RequirementCases("rfc9114-7.2.8-3")]
    [InlineData(0x02, 5)] // PRIORITY
    [InlineData(0x06, 8)] // PING
    [InlineData(0x08, 4)] // WINDOW_UPDATE
    [InlineData(0x09, 0)] // CONTINUATION
    public Task A_frame_of_HTTP_2_on_a_request_stream_is_H3_FRAME_UNEXPECTED(ulong type, int octets) =>
        Run(
            stimulus: [SendFields(Request, Post), .. Pause, SendFrame(Request, new UnknownFrame(type, Bytes.Repeat(0, octets)))],
            twin: [SendFields(Request, Post), .. Pause, SendLastFrame(Request, UnknownFrame.ReservedFrame(7, Bytes.Repeat(0, octets)))])
        .Case(new Http3FrameType(type).ToString()).Unless(Moot.WhenAnsweredUnfinished(Request)).Should().CloseTheConnectionWith(H3Error.FrameUnexpected);
}
