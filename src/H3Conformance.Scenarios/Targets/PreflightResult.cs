using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Targets;

/// <summary>What the look at a target before any judgement found.</summary>
/// <param name="Refusal">One line that says why it cannot be tested; null where it can.</param>
/// <param name="Announced">What tests may build on.</param>
public sealed record PreflightResult(string? Refusal, ServerAnnouncement Announced);
