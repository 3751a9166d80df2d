using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Verdicts;

/// <summary>A verdict with what led to it.</summary>
/// <param name="Kind">The verdict.</param>
/// <param name="Explanation">Why, in one line.</param>
/// <param name="Outcome">What the deciding run saw.</param>
public sealed record Verdict(VerdictKind Kind, string Explanation, Outcome Outcome)
{
    /// <summary>The answer to the twin, where it was asked.</summary>
    public Outcome? Twin { get; init; }

    /// <summary>Files of the deciding run: qlog, key log.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];
}
