using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Scenarios.Deliveries;

/// <summary>Runs scenarios in a laboratory, each delivered in one way.</summary>
/// <param name="inner">Where they run; it loses datagrams itself.</param>
/// <param name="delivery">How they are delivered.</param>
public sealed class DeliveringLaboratory(ILaboratory inner, Delivery delivery) : ILaboratory
{
    public ClientProfile Profile => inner.Profile;

    public ILaboratory? Bare => inner.Bare is { } bare ? new DeliveringLaboratory(bare, delivery) : null;

    public async Task<LaboratoryResult> Run(string name, Scenario scenario, Patience patience, Func<Outcome, bool>? isConclusive)
    {
        var shaped = delivery.Shape(scenario);
        var result = await inner.Run(name, shaped, patience, isConclusive);
        for (var attempt = 1; attempt < delivery.Attempts && IsCutShort(result.Outcome); attempt++)
            result = await inner.Run(name, shaped, patience, isConclusive);
        return result;
    }

    // Loss can keep a handshake or a wait from its end in time, which tells nothing about the server.
    private static bool IsCutShort(Outcome outcome) =>
        outcome.Earlier is { } earlier && IsCutShort(earlier) ||
        outcome is { Ending: null, StimulusAcknowledged: false } or { UnmetConditions.Count: > 0 } or { Ending.Cause: EndCause.Timeout, Stage: Stage.BeforeAnyReply or Stage.InTheHandshake };
}
