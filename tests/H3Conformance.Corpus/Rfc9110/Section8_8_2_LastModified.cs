using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Corpus.Rfc9110;

public sealed class Section8_8_2_LastModified(Target target) : ConditionalTest(target)
{
    [Requirement("rfc9110-8.8.2.1-3")]
    public Task Last_Modified_is_not_later_than_Date() =>
        Ask(Get).WhereOffered(Feature.ModificationDate).WhereShown("Date", HasDate).Should().Satisfy(NotLater);

    [Requirement("rfc9110-8.8.2.1-4")]
    public Task A_modification_in_the_future_is_not_shown_to_HEAD() =>
        Ask(Head).WhereOffered(Feature.ModificationDate).WhereShown("Date", HasDate).Should().Satisfy(NotLater);

    private static Expectation NotLater { get; } = Answered("Last-Modified is not later than Date", static (_, answer) =>
        PlainPage.Date(Field(answer, "last-modified")) is not { } modified || modified <= PlainPage.Date(Field(answer, "date")));

    private static bool HasDate(Outcome outcome) => Answer(outcome) is { } answer && PlainPage.Date(Field(answer, "date")) is not null;
}
