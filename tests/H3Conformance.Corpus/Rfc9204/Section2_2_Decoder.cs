namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section2_2_Decoder(Target target) : QpackTest(target)
{
    // A decoder that overlooks the fault finds no fields, and refuses the request for that: only the code tells the two apart.
    private const string ErrorCodes = "RFC 9204 6";

    [RequirementCases("rfc9204-2.2-x1")]
    [InlineData("static index", "ff")]
    [InlineData("length of a name", "27")]
    [InlineData("name", "23 78 2d")]
    [InlineData("value", "23 78 2d 61  05 61 62")]
    [InlineData("line without its value", "23 78 2d 61")]
    [InlineData("name reference", "5f")]
    public Task A_section_that_ends_inside_a_field_line_is_QPACK_DECOMPRESSION_FAILED(string where, string cut) =>
        Run(
            stimulus: [SendLastFieldSection("request", GetSection(new RawFieldLine(Bytes.Hex(cut))))],
            twin: [SendLastFieldSection("request", GetSection())])
        .Case(where).Should().FailToDecode();

    [RequirementCases("rfc9204-2.2-x1")]
    [InlineData("Required Insert Count", "ff")]
    [InlineData("Delta Base", "00 7f")]
    [InlineData("prefix without Delta Base", "00")]
    public Task A_section_that_ends_inside_its_prefix_is_QPACK_DECOMPRESSION_FAILED(string where, string octets) =>
        Run(
            stimulus: [SendLastFrame("request", new HeadersFrame(Bytes.Hex(octets)))],
            twin: [SendLastFieldSection("request", GetSection())])
        .Case(where).InferredFrom(ErrorCodes).Should().FailToDecode();

    [Requirement("rfc9204-2.2-x1")]
    public Task HEADERS_without_a_payload_is_QPACK_DECOMPRESSION_FAILED() =>
        Run(
            stimulus: [SendLastFrame("request", new HeadersFrame(Bytes.Empty))],
            twin: [SendLastFieldSection("request", GetSection())])
        .InferredFrom(ErrorCodes).Should().FailToDecode();
}
