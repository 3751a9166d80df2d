using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section13_1_5_IfRange(Target target) : ConditionalTest(target)
{
    [Requirement("rfc9110-13.1.5-2")]
    public Task If_Range_without_Range_is_ignored() =>
        Ask(Get.With("if-range", Tag)).WhereOffered(Feature.EntityTag).Should().Satisfy(TheWholePage);

    [Requirement("rfc9110-13.1.5-6")]
    public Task If_Range_with_another_tag_gives_the_whole_page() =>
        AskAfterPart(Get.With("range", "bytes=0-0").With("if-range", OtherTag)).WhereShown("ranges", HasPart).Should().Satisfy(TheWholePage);

    // RFC 9110 13.1.5: the comparison is strong.
    [Requirement("rfc9110-13.1.5-7")]
    public Task If_Range_with_a_weak_tag_gives_the_whole_page() =>
        AskAfterPart(Get.With("range", "bytes=0-0").With("if-range", WeakTag)).WhereShown("ranges", HasPart).Should().Satisfy(TheWholePage);

    [Requirement("rfc9110-13.1.5-8")]
    public Task If_Range_with_the_tag_gives_the_part() =>
        AskAfterPart(Get.With("range", "bytes=0-0").With("if-range", Tag)).WhereOffered(Feature.TaggedRanges).WhereShown("ranges", HasPart).Should().Satisfy(Status(206));
}
