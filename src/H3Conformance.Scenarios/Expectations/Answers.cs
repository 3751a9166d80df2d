using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>The response on a stream satisfies a condition.</summary>
/// <param name="Stream">The request.</param>
/// <param name="What">The condition in words.</param>
/// <param name="Satisfies">The condition.</param>
public sealed record Answers(StreamName Stream, string What, Func<StreamOutcome, bool> Satisfies) : Expectation
{
    /// <summary>What passes too, with a note that says why; null where nothing else does.</summary>
    public Func<StreamOutcome, string?>? Remark { get; init; }

    public override string Describe() => $"stream '{Stream}': {What}";

    public override Judgement Judge(Outcome outcome)
    {
        if (outcome.Ending is not null || !outcome.Streams.TryGetValue(Stream, out var stream))
            return Judgement.No;
        if (Satisfies(stream))
            return Judgement.Yes;
        return Remark?.Invoke(stream) is { } remark ? Judgement.Allowed(remark) : Judgement.No;
    }
}
