using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Harness;

/// <summary>Promises of one push ID on several request streams (RFC 9114 section 4.6).</summary>
public static class RepeatedPromises
{
    /// <summary>The same request twice, so that what is pushed with it can be promised twice.</summary>
    public static ValueList<Action> Ask(FieldSection request) =>
    [
        Steps.SendFrame(StreamName.Control, new MaxPushIdFrame(8)), Steps.WaitFor(new SentIsAcknowledged()),
        Steps.SendRequest(StreamName.Request, request), Steps.WaitFor(new StreamEnded(StreamName.Request)),
        Steps.SendRequest("again", request), Steps.WaitFor(new StreamEnded("again")),
    ];

    public static bool AreThere(Outcome outcome) => Groups(outcome).Any(static group => group.Count() > 1);

    public static bool AreEqual(Outcome outcome) => Groups(outcome).All(static group => group.Distinct().Count() == 1);

    private static IEnumerable<IGrouping<ulong, ValueList<Field>>> Groups(Outcome outcome) =>
        outcome.Pushes.Where(static push => push.IsPromise).GroupBy(static push => push.PushId, static push => push.Fields);
}
