using System.Reflection;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Harness;

/// <summary>What a test sends, before it says what it wants to see.</summary>
public sealed class Trial(ConformanceTest owner, Target target, string test, Scenario stimulus, Scenario? twin)
{
    public TrialAssertions Should() => new(this);

    /// <summary>Carries the procedure of verdicts out and throws, skips or warns accordingly.</summary>
    public async Task Expect(Expectation expectation, Expectation? twinExpectation)
    {
        var method = owner.GetType().GetMethod(test, BindingFlags.Instance | BindingFlags.Public)
            ?? throw new InvalidOperationException($"{owner.GetType().Name} has no public method '{test}'.");
        var requirement = RequirementTests.Of(method);
        var experiment = new Experiment($"{owner.GetType().Name}.{test}", requirement, stimulus, twin, expectation);
        if (twinExpectation is not null)
            experiment = experiment with { TwinExpectation = twinExpectation };
        await target.Judge(experiment);
    }
}
