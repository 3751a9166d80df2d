namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section7_1_FrameLayoutLatitude(Target target) : ConformanceTest(target)
{
    private static readonly Bytes SomeContent = Bytes.Repeat((byte)'a', 10);

    [Requirement("rfc9114-7.1-x1")]
    public Task RESET_STREAM_inside_DATA_is_no_error() =>
        Run(stimulus: [SendFields(Request, Post), SendFrame(Request, new DataFrame(SomeContent) { DeclaredLength = 11 }), WaitFor(new SentIsAcknowledged()), Cancel])
        .Should().LeaveTheConnectionUsable();

    [Requirement("rfc9114-7.1-x1")]
    public Task RESET_STREAM_inside_HEADERS_is_no_error() =>
        Run(stimulus: [SendFrame(Request, Encoded.Headers(Post) with { DeclaredLength = 1000 }), WaitFor(new SentIsAcknowledged()), Cancel])
        .Should().LeaveTheConnectionUsable();

    [RequirementCases("rfc9114-7.1-x2")]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public Task Type_and_Length_may_be_encoded_in_more_octets_than_needed(byte octets) =>
        Run(stimulus:
        [
            SendFrame(Request, Encoded.Headers(Post) with { TypeWidth = octets, LengthWidth = octets }),
            SendLastFrame(Request, new DataFrame(SomeContent) { TypeWidth = octets, LengthWidth = octets }),
        ])
        .Case($"{octets} octets").Should().BeAnswered();

    [RequirementCases("rfc9114-7.1-x2")]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public Task The_numbers_in_payloads_may_be_encoded_in_more_octets_than_needed(byte octets) =>
        Run(stimulus:
        [
            OpenUniStream(Control, Http3StreamType.Control),
            SendFrame(Control, new SettingsFrame([new Setting(new VarInt(SettingId.MaxFieldSectionSize.Value, octets), new VarInt(10_000, octets))])),
            SendFrame(Control, new MaxPushIdFrame(new VarInt(8, octets))), SendFrame(Control, new GoawayFrame(new VarInt(1, octets))), SendRequest(Request, Get),
        ])
        .Case($"{octets} octets").Should().BeAnswered();

    [Requirement("rfc9114-7.1-x2")]
    public Task A_request_may_come_octet_by_octet() =>
        Run(stimulus: [.. SendOctetByOctet(Request, Encoded.Headers(Post).ToBytes()), .. SendOctetByOctet(Request, new DataFrame(SomeContent).ToBytes()), FinishStream(Request)])
        .Should().BeAnswered();

    [Requirement("rfc9114-7.1-x2")]
    public Task SETTINGS_may_come_octet_by_octet() =>
        Run(stimulus: [OpenUniStream(Control, Http3StreamType.Control), .. SendOctetByOctet(Control, SettingsFrame.Empty.With(SettingId.MaxFieldSectionSize, 100_000).ToBytes())])
        .Should().LeaveTheConnectionUsable();

    private static Action Cancel => ResetStream(Request, H3Error.RequestCancelled);
}
