using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>The response on a stream satisfies a condition.</summary>
/// <param name="Stream">The request.</param>
/// <param name="What">The condition in words.</param>
/// <param name="Satisfies">The condition.</param>
public sealed record Answers(StreamName Stream, string What, Func<StreamOutcome, bool> Satisfies) : Expectation
{
    public override string Describe() => $"stream '{Stream}': {What}";

    public override Judgement Judge(Outcome outcome) =>
        outcome.Ending is null && outcome.Streams.TryGetValue(Stream, out var stream) && Satisfies(stream) ? Judgement.Yes : Judgement.No;
}
