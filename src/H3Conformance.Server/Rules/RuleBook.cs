namespace H3Conformance.Server.Rules;

/// <summary>Every rule of the reference server.</summary>
public static class RuleBook
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. UnidirectionalStreamRules.All, .. FrameRules.All, .. MessageRules.All, .. ResponseRules.All,
        .. QpackRules.All, .. QpackTolerances.All, .. QpackObligations.All, .. ServerRules.All, .. ConditionalRules.All,
        .. RangeRules.All, .. LegalEdgeRules.All, .. SemanticsRules.All, .. SentRules.All, .. QpackEncoderRules.All,
        .. ExtendedConnectRules.All, .. DatagramRules.All, .. CapsuleRules.All, .. PushRules.All, .. ShutdownRules.All,
        .. UnknownStreamRules.All, .. ForwardingRules.All, .. TunnelRules.All, .. PriorityRules.All, .. CancellationRules.All,
        .. EarlyDataRules.All,
    ];
}
