using System.Reflection;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Requirements;
using H3Conformance.Scenarios.Targets;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Harness;

/// <summary>What a test sends, before it says what it wants to see.</summary>
public sealed class Trial(ConformanceTest owner, Target target, string test, Scenario stimulus, Scenario? twin)
{
    private string _label = "";
    private string? _inferredFrom;
    private string? _marker;
    private Feature? _feature;
    private Feature? _unwanted;
    private Func<Outcome, string?> _moot = static _ => null;
    private readonly List<Func<Outcome, string?>> _missing = [];
    private Scenario? _earlier;

    /// <summary>What the test is about.</summary>
    public Requirement Requirement => RequirementTests.Of(
        owner.GetType().GetMethod(test, BindingFlags.Instance | BindingFlags.Public)
            ?? throw new InvalidOperationException($"{owner.GetType().Name} has no public method '{test}'."));

    /// <summary>Skips the test where an outcome tells nothing about the rule, with the reason that is given.</summary>
    public Trial Unless(Func<Outcome, string?> moot)
    {
        _moot = moot;
        return this;
    }

    /// <summary>Skips the test where the server announces no such feature; nothing is sent then.</summary>
    public Trial WhereOffered(Feature feature)
    {
        _feature = feature;
        return this;
    }

    /// <summary>Skips the test where the server announces this feature, unless it can be met without.</summary>
    public Trial WhereNotOffered(Feature feature)
    {
        _unwanted = feature;
        return this;
    }

    /// <summary>Skips the test where the server does not do by itself what the rule is about.</summary>
    /// <param name="what">As <c>server push</c>.</param>
    /// <param name="isShown">What gives it away.</param>
    public Trial WhereShown(string what, Func<Outcome, bool> isShown)
    {
        _missing.Add(outcome => isShown(outcome) ? null : $"the server shows no {what}");
        return this;
    }

    /// <summary>Resumes the session of a connection before, with 0-RTT; skips the test where the server does not accept that.</summary>
    /// <param name="earlier">What is done on the connection before.</param>
    public Trial Resuming(Scenario earlier)
    {
        _earlier = earlier;
        _missing.Add(EarlyData.Lacking);
        return this;
    }

    /// <summary>Looks for requests with this marker at the origin behind the server; skips the test where the suite is not that origin.</summary>
    public Trial Watching(string marker)
    {
        _marker = marker;
        _feature = target.HasOrigin ? _feature : Feature.WatchedOrigin;
        return this;
    }

    /// <summary>Looks at the far end of tunnels with this marker; skips the test where the suite is not that end.</summary>
    public Trial WatchingTunnel(string marker)
    {
        _marker = marker;
        _feature = target.TunnelAuthority is not null ? _feature : Feature.WatchedTunnel;
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
        var experiment = new Experiment($"{owner.GetType().Name}.{test}{_label}", Requirement, Begin(stimulus), twin is null ? null : Begin(twin), expectation) { Needed = _feature, Unwanted = _unwanted, InferredFrom = _inferredFrom, Moot = _moot, Missing = Missing };
        if (twinExpectation is not null)
            experiment = experiment with { TwinExpectation = twinExpectation };
        await target.Judge(experiment);
    }

    private Scenario Begin(Scenario scenario) => scenario with { Marker = _marker, Earlier = _earlier };

    private string? Missing(Outcome outcome) => _missing.Select(missing => missing(outcome)).FirstOrDefault(static missing => missing is not null);
}
