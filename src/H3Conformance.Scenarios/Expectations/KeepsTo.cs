using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>Nothing of what the server sends breaks a rule.</summary>
/// <param name="Requirement">The id of the rule in the catalogue.</param>
public sealed record KeepsTo(string Requirement) : Expectation
{
    // What must not be done can still be done.
    public override bool IsFinal => false;

    public override string Describe() => $"nothing from the server that breaks {Requirement}";

    public override Judgement Judge(Outcome outcome) => outcome.Breaks(Requirement) ? Judgement.No : Judgement.Yes;
}
