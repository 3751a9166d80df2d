using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Tunnels;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>What came to the far end of the tunnel has a property, whatever became of the connection.</summary>
/// <param name="What">The property in words.</param>
/// <param name="Satisfies">The property.</param>
public sealed record FarEndSees(string What, Func<TunnelRecord, bool> Satisfies) : Expectation
{
    public override string Describe() => What;

    public override Judgement Judge(Outcome outcome) => outcome.Tunnels.Any(Satisfies) ? Judgement.Yes : Judgement.No;
}
