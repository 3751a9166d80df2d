using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section14_Ranges(Target target) : ConditionalTest(target)
{
    [RequirementCases("rfc9110-14.1.2-1")]
    [InlineData("2147483648")]
    [InlineData("4294967296")]
    [InlineData("18446744073709551616")]
    public Task A_huge_position_means_the_end(string position) =>
        Ask(Get.With("range", $"bytes=0-{position}")).Case(position).Should().Satisfy(Whole);

    [Requirement("rfc9110-14.2-2")]
    public Task Range_is_ignored_with_HEAD() =>
        Ask(Head.With("range", "bytes=0-0")).Should().Satisfy(Status(200));

    [Requirement("rfc9110-14.2-3")]
    public Task Range_in_an_unknown_unit_is_ignored() =>
        Ask(Get.With("range", "h3c-lines=0-0")).Should().Satisfy(TheWholePage);

    [Requirement("rfc9110-14.2-9")]
    public Task A_satisfiable_range_is_answered_with_206() =>
        Ask(Get.With("range", "bytes=0-0")).WhereOffered(Feature.Ranges).Should().Satisfy(Status(206));

    [Requirement("rfc9110-14.2-10")]
    public Task A_range_behind_the_end_is_answered_with_416() =>
        Ask(Get.With("range", $"bytes={LengthText}-")).WhereOffered(Feature.Ranges).Should().Satisfy(Status(416));

    [Requirement("rfc9110-14.4-3")]
    public Task Content_Range_is_ignored_in_GET() =>
        Ask(Get.With("content-range", "bytes 0-0/1")).Should().Satisfy(TheWholePage);

    [Requirement("rfc9110-14.4-4")]
    public Task Content_Range_gives_the_whole_length() =>
        Ask(Get.With("range", "bytes=0-0")).WhereShown("ranges", IsPartial).Should()
        .Satisfy(Answered("the length in Content-Range", (_, answer) => Field(answer, "content-range") == $"bytes 0-0/{LengthText}"));

    [Requirement("rfc9110-14.4-6")]
    public Task A_416_response_has_Content_Range() =>
        Ask(Get.With("range", $"bytes={LengthText}-")).WhereShown("ranges", static outcome => Answer(outcome) is { Status: 416 }).Should()
        .Satisfy(Answered("Content-Range", static (_, answer) => Field(answer, "content-range") is not null));

    [Requirement("rfc9110-15.5.17-1")]
    public Task A_416_response_tells_the_length() =>
        Ask(Get.With("range", $"bytes={LengthText}-")).WhereShown("ranges", static outcome => Answer(outcome) is { Status: 416 }).Should()
        .Satisfy(Answered("the length in Content-Range", (_, answer) => Field(answer, "content-range") == $"bytes */{LengthText}"));

    // RFC 9110 14.1.2 asks for no overflow; a server that sees one coming and refuses has not overflowed.
    private static Expectation Whole { get; } = Answered("the whole page, or 416", static (plain, answer) =>
        answer.Status == 416 || (answer.Status is 200 or 206 && answer.ContentLength == plain.ContentLength));
}
