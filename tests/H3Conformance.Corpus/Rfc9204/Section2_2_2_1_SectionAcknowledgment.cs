using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section2_2_2_1_SectionAcknowledgment(Target target) : QpackTest(target)
{
    [Requirement("rfc9204-2.2.2.1-1")]
    public Task A_section_with_a_dynamic_reference_is_acknowledged()
    {
        RequireTable();
        return Run([.. OneEntry, SendLastFieldSection("request", GetSection(Prefix(1, 1), Entry(0)))])
            .Should().ShowOnQpackStreams("Section Acknowledgment for the stream of the request", static outcome => Acknowledgments(outcome) == 1);
    }

    [Requirement("rfc9204-2.2.2.1-1")]
    public Task A_trailer_section_with_a_dynamic_reference_is_acknowledged_too()
    {
        RequireTable();
        return Run([.. OneEntry, SendFieldSection("request", new(Prefix(1, 1), [.. PostLines, Entry(0)])), SendLastFieldSection("request", new(Prefix(1, 1), [Entry(0)]))])
            .Should().ShowOnQpackStreams(
                "two Section Acknowledgments for the stream of the request, or Stream Cancellation for trailers that are not read",
                static outcome => Acknowledgments(outcome) == 2 || (Acknowledgments(outcome) == 1 && outcome.Qpack.Cancels(IdOfRequest(outcome))));
    }

    private static ValueList<Action> OneEntry => FillTable(RoomForTwo, InsertEntry("a"));

    private static int Acknowledgments(Outcome outcome) => outcome.Qpack.Acknowledgments(IdOfRequest(outcome));

    private static ulong IdOfRequest(Outcome outcome) => outcome.Streams["request"].Stream.Value;
}
