using H3Conformance.Quic;
using H3Conformance.Scenarios.Origin;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>What came to the origin behind the proxy has a property.</summary>
/// <param name="What">The property in words.</param>
/// <param name="Satisfies">The property.</param>
public sealed record Forwards(string What, Func<ValueList<OriginRequest>, bool> Satisfies) : Expectation
{
    // It is known after the run only.
    public override bool IsFinal => false;

    public override string Describe() => What;

    public override Judgement Judge(Outcome outcome) => Satisfies(outcome.Forwarded) ? Judgement.Yes : Judgement.No;
}
