using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Verdicts;

/// <summary>The outcome of a run and the means to keep its evidence.</summary>
/// <param name="Outcome">What was seen.</param>
/// <param name="KeepEvidence">Writes qlog and key log; gives the paths.</param>
public sealed record LaboratoryResult(Outcome Outcome, Func<IReadOnlyList<string>> KeepEvidence);
