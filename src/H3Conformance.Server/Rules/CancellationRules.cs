using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9114 sections 4.1, 4.1.1 and 6.1: how a server lets go of requests, and makes room for others.</summary>
public static class CancellationRules
{
    public static readonly Rule UnreadContentIsStoppedWithoutError = Obligation("rfc9114-4.1-15");
    public static readonly Rule BothDirectionsAreCancelled = Obligation("rfc9114-4.1.1-3");
    public static readonly Rule ProcessedRequestsAreNotRejected = Obligation("rfc9114-4.1.1-5");
    public static readonly Rule FinishedRequestsMakeRoom = Obligation("rfc9114-6.1-x1");

    public static readonly IReadOnlyList<Rule> All = [UnreadContentIsStoppedWithoutError, BothDirectionsAreCancelled, ProcessedRequestsAreNotRejected, FinishedRequestsMakeRoom];
}
