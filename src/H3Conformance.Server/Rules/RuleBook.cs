namespace H3Conformance.Server.Rules;

/// <summary>Every rule of the reference server.</summary>
public static class RuleBook
{
    public static IReadOnlyList<Rule> All { get; } = [.. UnidirectionalStreamRules.All, .. FrameRules.All, .. MessageRules.All, .. ResponseRules.All, .. QpackRules.All, .. QpackTolerances.All, .. QpackObligations.All, .. ServerRules.All, .. ForwardingRules.All];
}
