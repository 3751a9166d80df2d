namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section6_5_1_Trailers(Target target) : ForwardingTest(target)
{
    [RequirementCases("rfc9110-6.5.1-2")]
    [InlineData("x-h3c-trailer", "value")]
    [InlineData("authorization", "Basic aDNjOmgzYw==")]
    [InlineData("content-length", "3")]
    [InlineData("host", "trailer.invalid")]
    [InlineData("te", "gzip")] // malformed there, as is the next (RFC 9114 4.2)
    [InlineData("transfer-encoding", "gzip")]
    public Task A_trailer_field_is_not_merged_into_the_header_section(string name, string value) =>
        ForwardWithTrailers(FieldSection.Of(Field.Of(name, value)))
        .Case(name).Should().KeepOutOfTheHeader(name, value);
}
