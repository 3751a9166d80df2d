using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Targets;

/// <summary>What the look at a target before any judgement found.</summary>
/// <param name="Target">Its name and address, for people.</param>
/// <param name="Reason">Why it cannot be tested; null where it can.</param>
/// <param name="Announced">What tests may build on.</param>
public sealed record PreflightResult(string Target, string? Reason, ServerAnnouncement Announced)
{
    /// <summary>One line that says why it cannot be tested; null where it can.</summary>
    public string? Refusal => Reason is null ? null : $"{Target} cannot be tested: {Reason}.";

    /// <summary>One line that says why it can be tested no longer, of a target that could; null where it still can.</summary>
    public string? Death => Reason is null ? null : $"{Target} answers no more: {Reason}.";
}
