using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Harness;

/// <summary>Sends nothing and sees nothing, for tests that are only to say what they would do.</summary>
internal sealed class DescribingLaboratory(ClientProfile profile) : ILaboratory
{
    public ClientProfile Profile { get; } = profile;

    public ILaboratory Bare => this;

    public Task<LaboratoryResult> Run(string name, Scenario scenario, Patience patience, Func<Outcome, bool>? isConclusive) =>
        Task.FromResult(new LaboratoryResult(new Outcome(), static () => []));
}
