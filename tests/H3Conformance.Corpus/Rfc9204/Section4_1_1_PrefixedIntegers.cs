namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section4_1_1_PrefixedIntegers(Target target) : QpackTest(target)
{
    private const ulong LargestNumber = (1UL << 62) - 1;
    private const ulong LargestRequestStream = LargestNumber - 3;

    [Requirement("rfc9204-4.1.1-1")]
    public Task A_number_of_62_bits_on_the_decoder_stream_is_understood() =>
        Run([SendDecoderInstruction(new StreamCancellation(LargestRequestStream))])
        .Should().LeaveTheConnectionUsable();

    // RFC 9204 4.5.1.2: without dynamic references the Base can have any value.
    [Requirement("rfc9204-4.1.1-1")]
    public Task A_number_of_62_bits_in_a_field_section_is_understood() =>
        Run(
            stimulus: [SendLastFieldSection("request", GetSection(new FieldSectionPrefix(0, Sign: false, LargestNumber)))],
            twin: [SendLastFieldSection("request", GetSection(new FieldSectionPrefix(0, Sign: false, 1)))])
        .Should().BeAnswered();
}
