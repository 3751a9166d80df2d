namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section7_4_ImplementationLimits(Target target) : QpackTest(target)
{
    // What follows a full prefix: a number of 84 bits, which nobody can decode.
    private const string TooLarge = "ff ff ff ff ff ff  ff ff ff ff ff 7f";

    // RFC 9204 7.4 speaks of the appropriate type of connection error, and RFC 9114 10.5 has one for what looks like an attack.
    private static readonly Alternative SuspiciousActivity = new(H3Error.ExcessiveLoad, "RFC 9114 10.5");

    // RFC 9204 4.5.1.2: without dynamic references the Base can have any value, so that its size is the only fault.
    [Requirement("rfc9204-7.4-2")]
    public Task A_Delta_Base_too_large_to_decode_fails_the_request_with_QPACK_DECOMPRESSION_FAILED() =>
        Run(
            stimulus: [SendLastFieldSection("request", new(Prefix: null, [new RawFieldLine(Bytes.Hex("00 7f" + TooLarge)), .. GetLines]))],
            twin: [SendLastFieldSection("request", GetSection())])
        .Should().FailTheStreamWith(H3Error.QpackDecompressionFailed);

    [Requirement("rfc9204-7.4-2")]
    public Task A_string_too_long_to_decode_fails_the_request_with_QPACK_DECOMPRESSION_FAILED() =>
        Run(
            stimulus: [SendLastFieldSection("request", GetSection(new RawFieldLine(Bytes.Hex("27" + TooLarge))))],
            twin: [SendLastFieldSection("request", GetSection())])
        .Should().FailTheStreamWith(H3Error.QpackDecompressionFailed);

    [RequirementCases("rfc9204-7.4-2")]
    [InlineData("capacity", "3f")]
    [InlineData("length of a name", "5f")]
    [InlineData("index to duplicate", "1f")]
    public Task A_number_too_large_to_decode_on_the_encoder_stream_is_QPACK_ENCODER_STREAM_ERROR(string label, string first) =>
        Run(stimulus: [SendEncoderInstruction(new RawInstruction(Bytes.Hex(first + TooLarge)))], twin: [])
        .Case(label).Should().CloseTheConnectionWith(H3Error.QpackEncoderStreamError, or: SuspiciousActivity);

    // RFC 9204 4.4.2: the cancellation of any stream is legal, so that the size of the number is the only fault.
    [Requirement("rfc9204-7.4-2")]
    public Task A_number_too_large_to_decode_on_the_decoder_stream_is_QPACK_DECODER_STREAM_ERROR() =>
        Run(
            stimulus: [SendDecoderInstruction(new RawInstruction(Bytes.Hex("7f" + TooLarge)))],
            twin: [SendDecoderInstruction(new StreamCancellation(0))])
        .Should().CloseTheConnectionWith(H3Error.QpackDecoderStreamError, or: SuspiciousActivity);
}
