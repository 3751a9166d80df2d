using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Scenarios.Verdicts;

/// <summary>Runs scenarios against one target, each on a fresh connection.</summary>
public interface ILaboratory
{
    ClientProfile Profile { get; }

    /// <summary>With the same server, but without the extensions that it can do without; null where there is no such.</summary>
    ILaboratory? Bare => null;

    /// <summary>Runs a scenario to its end.</summary>
    /// <param name="name">Names the evidence.</param>
    /// <param name="scenario">What to do.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="isConclusive">Ends the aftermath early.</param>
    Task<LaboratoryResult> Run(string name, Scenario scenario, Patience patience, Func<Outcome, bool>? isConclusive);
}
