using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>A property of what the server did up to the end of a connection that it may close (RFC 9114 section 5.2).</summary>
/// <param name="What">The property in words.</param>
/// <param name="Satisfies">The property.</param>
public sealed record TakesLeave(string What, Func<Outcome, bool> Satisfies) : Expectation
{
    // The close is still to come.
    public override bool IsFinal => false;

    public override string Describe() => What;

    public override Judgement Judge(Outcome outcome) => Satisfies(outcome) ? Judgement.Yes : Judgement.No;
}
