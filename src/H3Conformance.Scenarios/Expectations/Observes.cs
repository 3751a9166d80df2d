using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>What the server did by itself has a property, on a connection that lives on.</summary>
/// <param name="What">The property in words.</param>
/// <param name="Satisfies">The property.</param>
public sealed record Observes(string What, Func<Outcome, bool> Satisfies) : Expectation
{
    // What must not be done can still be done.
    public override bool IsFinal => false;

    public override string Describe() => What;

    public override Judgement Judge(Outcome outcome) => outcome.Ending is null && Satisfies(outcome) ? Judgement.Yes : Judgement.No;
}
