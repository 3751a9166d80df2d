using System.Reflection;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Harness;

/// <summary>What a test sends, before it says what it wants to see.</summary>
public sealed class Trial(ConformanceTest owner, Target target, string test, Scenario stimulus, Scenario? twin)
{
    private string _label = "";
    private string? _inferredFrom;
    private Func<Outcome, string?> _moot = static _ => null;

    /// <summary>Skips the test where an outcome tells nothing about the rule, with the reason that is given.</summary>
    public Trial Unless(Func<Outcome, string?> moot)
    {
        _moot = moot;
        return this;
    }

    /// <summary>Tells the cases of one test apart.</summary>
    public Trial Case(string label)
    {
        _label = $"[{label}]";
        return this;
    }

    /// <summary>No sentence demands the reaction, it follows from this text: a shortfall is a note.</summary>
    public Trial InferredFrom(string text)
    {
        _inferredFrom = text;
        return this;
    }

    public TrialAssertions Should() => new(this);

    /// <summary>Carries the procedure of verdicts out and throws, skips or warns accordingly.</summary>
    public async Task Expect(Expectation expectation, Expectation? twinExpectation)
    {
        var method = owner.GetType().GetMethod(test, BindingFlags.Instance | BindingFlags.Public)
            ?? throw new InvalidOperationException($"{owner.GetType().Name} has no public method '{test}'.");
        var requirement = RequirementTests.Of(method);
        var experiment = new Experiment($"{owner.GetType().Name}.{test}{_label}", requirement, stimulus, twin, expectation) { InferredFrom = _inferredFrom, Moot = _moot };
        if (twinExpectation is not null)
            experiment = experiment with { TwinExpectation = twinExpectation };
        await target.Judge(experiment);
    }
}
