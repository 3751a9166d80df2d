namespace H3Conformance.Corpus.Rfc9204;

/// <summary>What the server's decoder sends and hands on.</summary>
public sealed class DecoderWatched(Target target) : QpackTest(target)
{
    private const int LongLength = 8000;

    // What a decoder puts in another order, it makes malformed: pseudo-header fields have to come first (RFC 9114 4.3).
    [Requirement("rfc9204-2.2-1")]
    public Task Literals_behind_indexed_fields_stay_behind_them() =>
        Run([SendLastFieldSection(Request, RawFieldSection.Of([.. GetLines, new LiteralWithLiteralName(NeverIndexed: false, QpackString.Of("x-order"), QpackString.Of("1"))]))])
        .Should().BeAnswered();

    [Requirement("rfc9204-4.4.3-x1")]
    public Task Insertions_are_reported_once_and_never_as_zero()
    {
        RequireTable();
        return Run([.. FillTable(MaxCapacity, InsertEntry("a"), InsertEntry("b")), SendRequest(Request, Get), WaitFor(new StreamEnded(Request))])
            .Should().KeepToTheRule();
    }

    [Requirement("rfc9204-4.4.3-x1")]
    public Task Without_insertions_none_are_reported() =>
        Run([SendRequest(Request, Get), WaitFor(new StreamEnded(Request))])
        .Should().KeepToTheRule();

    [RequirementCases("rfc9204-4.4.1-x1")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task No_section_is_acknowledged_that_refers_to_nothing(string variation) =>
        Run(Variations.Of(variation).Actions(Get, Get.Replace(":method", "HEAD"), Post))
        .Case(variation).Should().KeepToTheRule();

    [RequirementCases("rfc9204-4.2-1")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task There_is_one_QPACK_stream_of_each_type(string variation) =>
        Run(Variations.Of(variation).Actions(Get, Get.Replace(":method", "HEAD"), Post))
        .Case(variation).Should().KeepToTheRule();

    [RequirementCases("rfc9204-4.2-3")]
    [MemberData(nameof(Variations.Any), MemberType = typeof(Variations))]
    public Task The_QPACK_streams_stay_open(string variation) =>
        Run(Variations.Of(variation).Actions(Get, Get.Replace(":method", "HEAD"), Post))
        .Case(variation).Should().KeepToTheRule();

    [RequirementCases("rfc9204-7.4-1")]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_long_field_is_taken_or_answered_with_a_refusal(bool huffman)
    {
        Assert.SkipUnless((Target.Announced.Settings.MaxFieldSectionSize ?? ulong.MaxValue) > 2 * LongLength, "not offered: sections of 16000 octets");
        return Run([SendLiterals(Request, Get.With("x-long", new string('a', LongLength)), huffman ? StringCoding.Huffman : StringCoding.Plain)])
            .Case(huffman ? "Huffman" : "plain").Should().BeAnsweredSo("any response", static response => response.IsAnswered);
    }
}
