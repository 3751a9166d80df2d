using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>What the RFC wants to happen, and what it allows in its place.</summary>
public abstract record Expectation
{
    /// <summary>The accepted outcomes in words, with their sections.</summary>
    public abstract string Describe();

    public abstract Judgement Judge(Outcome outcome);

    /// <summary>An accepted outcome cannot be undone by what comes later, so the settle time need not be waited out.</summary>
    public virtual bool IsFinal => true;
}
