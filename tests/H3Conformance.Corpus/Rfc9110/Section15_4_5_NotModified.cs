using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section15_4_5_NotModified(Target target) : ConditionalTest(target)
{
    [Requirement("rfc9110-8.6-4")]
    public Task Content_Length_in_a_304_response_is_the_length_of_the_page() =>
        Ask(Get.With("if-none-match", Tag)).WhereOffered(Feature.EntityTag)
        .WhereShown("Content-Length in a 304 response", static outcome => Answer(outcome) is { Status: 304 } answer && Field(answer, "content-length") is not null).Should()
        .Satisfy(Answered("the length of the page in Content-Length", (_, answer) => Field(answer, "content-length") == LengthText));

    [Requirement("rfc9110-15.4.5-1")]
    public Task A_304_response_has_the_fields_of_date_caching_and_validation() =>
        Ask(Get.With("if-none-match", Tag)).WhereOffered(Feature.EntityTag).WhereShown("304 response", IsNotModified).Should()
        .Satisfy(Keeps("date", "cache-control", "etag", "expires", "content-location", "vary"));

    [Requirement("rfc9110-15.4.5-x1")]
    public Task A_304_response_has_no_content() =>
        Ask(Get.With("if-none-match", Tag)).WhereOffered(Feature.EntityTag).WhereShown("304 response", IsNotModified).Should()
        .Satisfy(Answered("no content", static (_, answer) => answer.ContentLength == 0));

    private static bool IsNotModified(Outcome outcome) => Answer(outcome) is { Status: 304 };
}
