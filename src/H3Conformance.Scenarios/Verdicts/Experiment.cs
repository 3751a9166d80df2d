using H3Conformance.Scenarios.Expectations;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Requirements;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Scenarios.Verdicts;

/// <summary>One stimulus, its twin without the fault, and what the RFC wants to see.</summary>
/// <param name="Name">Names the evidence.</param>
/// <param name="Requirement">The rule under test.</param>
/// <param name="Stimulus">With the fault.</param>
/// <param name="Twin">Without it; null where the stimulus itself is legal.</param>
/// <param name="Expectation">What has to happen.</param>
public sealed record Experiment(string Name, Requirement Requirement, Scenario Stimulus, Scenario? Twin, Expectation Expectation)
{
    /// <summary>What the twin has to get; served, unless said otherwise.</summary>
    public Expectation TwinExpectation { get; init; } = new StaysUsable();

    /// <summary>What a server has to announce before anything is sent; null where any server is judged.</summary>
    public Feature? Needed { get; init; }

    /// <summary>What a server must not announce for the rule to bind it; null where it binds any server.</summary>
    public Feature? Unwanted { get; init; }

    /// <summary>Says why an outcome tells nothing about the rule; null where it does.</summary>
    public Func<Outcome, string?> Moot { get; init; } = static _ => null;

    /// <summary>Says what of the server an outcome would have to show before the rule can be judged, and does not; null where nothing is missing.</summary>
    public Func<Outcome, string?> Missing { get; init; } = static _ => null;

    /// <summary>The text from which the expectation is inferred, where no sentence demands it; null where one does.</summary>
    public string? InferredFrom { get; init; }

    /// <summary>A SHOULD, a MAY or an inference: what falls short of it is worth a note and no failure.</summary>
    public bool IsAdvice => InferredFrom is not null || Requirement.Level.Strength != RequirementStrength.Absolute;
}
