using System.Runtime.CompilerServices;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section15_3_7_PartialContent(Target target) : ConditionalTest(target)
{
    [Requirement("rfc9110-15.3.7-2")]
    public Task A_206_response_has_the_fields_of_date_caching_and_validation() =>
        AskForPart("bytes=0-0").Should().Satisfy(Keeps("date", "cache-control", "etag", "expires", "content-location", "vary"));

    [Requirement("rfc9110-15.3.7-4")]
    public Task A_206_response_has_the_fields_of_the_representation() =>
        AskForPart("bytes=0-0").Should().Satisfy(Keeps("content-type", "content-encoding", "content-language", "last-modified"));

    [RequirementCases("rfc9110-15.3.7.1-1")]
    [InlineData("bytes=0-0")]
    [InlineData("bytes=1-3")]
    [InlineData("bytes=-1")]
    public Task A_part_is_what_its_Content_Range_says(string range) =>
        AskForPart(range).Case(range).Should().Satisfy(ThePart);

    [Requirement("rfc9110-15.3.7.2-6")]
    public Task A_single_range_is_not_multipart() =>
        AskForPart("bytes=0-0").Should().Satisfy(Answered("no multipart/byteranges", static (_, answer) => !Multipart.Is(answer)));

    [Requirement("rfc9110-15.3.7.2-1")]
    public Task Several_parts_are_multipart() =>
        AskForPart("bytes=0-0,-1").Should()
        .Satisfy(Answered("multipart/byteranges, or a single part", static (_, answer) => Multipart.Is(answer) || Field(answer, "content-range") is not null));

    [Requirement("rfc9110-15.3.7.2-2")]
    public Task A_multipart_response_has_no_Content_Range_of_its_own() =>
        AskForParts().Should().Satisfy(Answered("no Content-Range", static (_, answer) => Field(answer, "content-range") is null));

    [Requirement("rfc9110-15.3.7.2-3")]
    public Task Each_part_has_its_Content_Range() =>
        AskForParts().Should().Satisfy(EachHas("content-range:"));

    [Requirement("rfc9110-15.3.7.2-4")]
    public Task Each_part_has_the_Content_Type() =>
        AskForParts().Should().Satisfy(Answered("Content-Type in each part", static (plain, answer) =>
            Field(plain, "content-type") is null || Multipart.Parts(answer).All(static part => part.Contains("content-type:", StringComparison.OrdinalIgnoreCase))));

    [Requirement("rfc9110-15.3.7.2-9")]
    public Task Parts_come_in_the_order_of_the_ranges() =>
        AskForParts().Should().Satisfy(Answered("the first octet before the last one", static (_, answer) =>
            Multipart.Parts(answer) is var parts && (parts.Count < 2 || parts[0].Contains("bytes 0-0/", StringComparison.OrdinalIgnoreCase))));

    private static Expectation ThePart { get; } = Answered("the octets that Content-Range names", static (plain, answer) => Multipart.IsPartOf(plain, answer));

    private static Expectation EachHas(string field) =>
        Answered($"{field} in each part", (_, answer) => Multipart.Parts(answer).All(part => part.Contains(field, StringComparison.OrdinalIgnoreCase)));

    private Trial AskForPart(string range, [CallerMemberName] string test = "") =>
        Ask(Get.With("range", range), test).WhereShown("ranges", IsPartial);

    private Trial AskForParts([CallerMemberName] string test = "") =>
        Ask(Get.With("range", "bytes=0-0,-1"), test).WhereShown("multipart response", static outcome => Answer(outcome) is { Status: 206 } answer && Multipart.Is(answer));
}
