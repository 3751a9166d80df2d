namespace H3Conformance.Corpus.Rfc9114;

public sealed class Section6_2_3_ReservedStreamTypes(Target target) : ConformanceTest(target)
{
    [RequirementCases("rfc9114-6.2.3-2")]
    [InlineData("SETTINGS", "04 02 04 00")] // a setting of HTTP/2
    [InlineData("DATA", "00 03 61 62 63")]
    [InlineData("GOAWAY", "07 00")] // without its ID
    [InlineData("HTTP/2 PRIORITY", "02 00")]
    public Task What_looks_like_a_frame_has_no_meaning_on_a_stream_of_reserved_type(string frame, string octets) =>
        Run(stimulus: [.. WithoutQpackStreams, OpenUniStream("reserved", Http3StreamType.Reserved(7)), SendBytes("reserved", Bytes.Hex(octets)), SendRequest(Request, Get)])
        .Case(frame).Should().BeAnswered();

    [RequirementCases("rfc9114-6.2.3-2")]
    [InlineData(0)]
    [InlineData(0x1234)]
    [InlineData(148_764_065_110_560_899)] // the largest there is
    public Task A_stream_of_any_reserved_type_has_no_meaning(ulong n) =>
        Run(stimulus: [.. WithoutQpackStreams, OpenUniStream("reserved", Http3StreamType.Reserved(n)), FinishStream("reserved"), SendRequest(Request, Get)])
        .Case(Http3StreamType.Reserved(n).ToString()).Should().BeAnswered();
}
