using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9114 sections 4.6, 5.2, 6.2.2, 7.2.3 and 7.2.5: what a server that pushes owes.</summary>
public static class PushRules
{
    public static readonly Rule IdsCountFromZero = Obligation("rfc9114-4.6-1");
    public static readonly Rule RepeatedPromisesKeepTheirOrder = Obligation("rfc9114-4.6-3");
    public static readonly Rule AuthorityIsTheServers = Obligation("rfc9114-4.6-5");
    public static readonly Rule PromisesPrecedeContent = Obligation("rfc9114-4.6-11");
    public static readonly Rule PromisedMethodsAreSafe = Obligation("rfc9114-4.6-x2");
    public static readonly Rule PushStreamsMayBeStopped = Tolerance("rfc9114-4.6-x3", "stopped");
    public static readonly Rule PushesMayBeCancelled = Tolerance("rfc9114-4.6-x3", "cancelled");
    public static readonly Rule NothingIsPromisedAfterGoaway = Obligation("rfc9114-5.2-4");
    public static readonly Rule PushIdsOpenOneStream = Obligation("rfc9114-6.2.2-3");
    public static readonly Rule CancelledPushesAreNotDelivered = Obligation("rfc9114-7.2.3-1");
    public static readonly Rule CancelledStreamsAreReset = Obligation("rfc9114-7.2.3-2");
    public static readonly Rule BrokenPromisesAreCancelled = Obligation("rfc9114-7.2.3-4");
    public static readonly Rule PushIdsStayWithinTheMaximum = Obligation("rfc9114-7.2.5-1");
    public static readonly Rule RepeatedPromisesAreEqual = Obligation("rfc9114-7.2.5-4");
    public static readonly Rule MaxPushIdMayRepeat = Tolerance("rfc9114-7.2.5-x1");

    public static readonly IReadOnlyList<Rule> All =
    [
        IdsCountFromZero, RepeatedPromisesKeepTheirOrder, AuthorityIsTheServers, PromisesPrecedeContent, PromisedMethodsAreSafe, PushStreamsMayBeStopped,
        PushesMayBeCancelled, NothingIsPromisedAfterGoaway, PushIdsOpenOneStream, CancelledPushesAreNotDelivered, CancelledStreamsAreReset,
        BrokenPromisesAreCancelled, PushIdsStayWithinTheMaximum, RepeatedPromisesAreEqual, MaxPushIdMayRepeat,
    ];
}
