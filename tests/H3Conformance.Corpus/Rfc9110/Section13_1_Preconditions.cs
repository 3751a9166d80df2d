using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section13_1_Preconditions(Target target) : ConditionalTest(target)
{
    [Requirement("rfc9110-13.1.1-1")]
    public Task A_weak_tag_makes_If_Match_fail() =>
        Ask(Get.With("if-match", WeakTag)).WhereOffered(Feature.EntityTag).Should().Satisfy(NotPerformed);

    [Requirement("rfc9110-13.1.1-2")]
    public Task If_Match_with_another_tag_stops_GET() =>
        Ask(Get.With("if-match", OtherTag)).WhereOffered(Feature.EntityTag).Should().Satisfy(NotPerformed);

    [Requirement("rfc9110-13.1.1-3")]
    public Task If_Match_with_another_tag_stops_HEAD() =>
        Ask(Head.With("if-match", OtherTag)).WhereOffered(Feature.EntityTag).Should().Satisfy(NotPerformed);

    [Requirement("rfc9110-13.1.2-1")]
    public Task A_weak_tag_will_do_for_If_None_Match() =>
        Ask(Get.With("if-none-match", WeakTag)).WhereOffered(Feature.EntityTag).Should().Satisfy(Status(304));

    [Requirement("rfc9110-13.1.2-3")]
    public Task If_None_Match_finds_the_tag_in_a_list() =>
        Ask(Get.With("if-none-match", $"{OtherTag}, {Tag}")).WhereOffered(Feature.EntityTag).Should().Satisfy(Status(304));

    [Requirement("rfc9110-13.1.2-3")]
    public Task If_None_Match_with_an_asterisk_is_false_where_there_is_a_page() =>
        Ask(Get.With("if-none-match", "*")).WhereOffered(Feature.EntityTag).Should().Satisfy(Status(304));

    [RequirementCases("rfc9110-13.1.2-4")]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public Task A_failed_If_None_Match_is_304(string method) =>
        Ask(Get.Replace(":method", method).With("if-none-match", Tag)).Case(method).WhereOffered(Feature.EntityTag).Should().Satisfy(Status(304));

    [Requirement("rfc9110-13.1.3-1")]
    public Task If_None_Match_makes_If_Modified_Since_void() =>
        Ask(Get.With("if-none-match", OtherTag).With("if-modified-since", Modified)).WhereOffered(Feature.ModificationDate).Should().Satisfy(Status(200));

    [Requirement("rfc9110-13.1.3-2")]
    public Task If_Modified_Since_with_a_bad_date_is_ignored() =>
        Ask(Get.With("if-modified-since", "some day")).Should().Satisfy(Status(200));

    [Requirement("rfc9110-13.1.3-5")]
    public Task If_Modified_Since_is_evaluated() =>
        Ask(Get.With("if-modified-since", Modified)).WhereOffered(Feature.ModificationDate).Should().Satisfy(Status(304));

    [Requirement("rfc9110-13.1.3-6")]
    public Task A_failed_If_Modified_Since_is_304_to_HEAD() =>
        Ask(Head.With("if-modified-since", Modified)).WhereOffered(Feature.ModificationDate).Should().Satisfy(Status(304));

    [Requirement("rfc9110-13.1.4-1")]
    public Task If_Match_makes_If_Unmodified_Since_void() =>
        Ask(Get.With("if-match", "*").With("if-unmodified-since", BeforeModified)).WhereOffered(Feature.ModificationDate).Should().Satisfy(Status(200));

    [Requirement("rfc9110-13.1.4-2")]
    public Task If_Unmodified_Since_with_a_bad_date_is_ignored() =>
        Ask(Get.With("if-unmodified-since", "some day")).Should().Satisfy(Status(200));

    [Requirement("rfc9110-13.1.4-5")]
    public Task If_Unmodified_Since_an_earlier_time_stops_GET() =>
        Ask(Get.With("if-unmodified-since", BeforeModified)).WhereOffered(Feature.ModificationDate).Should().Satisfy(NotPerformed);

    [Requirement("rfc9110-13.1.4-6")]
    public Task If_Unmodified_Since_an_earlier_time_stops_HEAD() =>
        Ask(Head.With("if-unmodified-since", BeforeModified)).WhereOffered(Feature.ModificationDate).Should().Satisfy(NotPerformed);
}
