using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section13_2_Evaluation(Target target) : ConditionalTest(target)
{
    [Requirement("rfc9110-13.2.1-1")]
    public Task A_precondition_is_evaluated_before_a_range_is_given() =>
        Ask(Get.With("range", "bytes=0-0").With("if-match", OtherTag)).WhereOffered(Feature.EntityTag).Should().Satisfy(NotPerformed);

    [Requirement("rfc9110-13.2.1-2")]
    public Task A_request_that_fails_anyhow_fails_the_same_with_a_precondition() =>
        AskBeside(Missing, Missing.With("if-match", OtherTag)).WhereShown("resource that is missing", IsMissing).Should().Satisfy(TheSameStatus);

    [Requirement("rfc9110-13.2.1-4")]
    public Task A_precondition_is_ignored_with_OPTIONS() =>
        AskBeside(Options, Options.With("if-match", OtherTag)).Should().Satisfy(TheSameStatus);

    [Requirement("rfc9110-13.2.2-1")]
    public Task If_Match_comes_before_If_None_Match() =>
        Ask(Get.With("if-none-match", Tag).With("if-match", OtherTag)).WhereOffered(Feature.EntityTag).Should().Satisfy(NotPerformed);

    [Requirement("rfc9110-13.2.2-1")]
    public Task If_None_Match_comes_before_Range() =>
        Ask(Get.With("range", $"bytes={LengthText}-").With("if-none-match", Tag)).WhereOffered(Feature.EntityTag).Should().Satisfy(Status(304));

    private static Expectation TheSameStatus { get; } = Answered("the status that comes without a precondition", static (plain, answer) => plain.Status == answer.Status);

    private FieldSection Missing => RequestFields.Get(Authority, "/h3c-there-is-no-such-page");

    private FieldSection Options => RequestFields.Options(Authority, Target.Path);

    private static bool IsMissing(Outcome outcome) => outcome.Streams.GetValueOrDefault("plain") is { Status: 404 };
}
