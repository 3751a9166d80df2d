using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9114 sections 4.1.1 and 5.2: what a server that shuts a connection down owes.</summary>
public static class ShutdownRules
{
    public static readonly Rule UnprocessedRequestsAreRejected = Obligation("rfc9114-4.1.1-4");
    public static readonly Rule LateRequestsAreCancelled = Obligation("rfc9114-5.2-3");
    public static readonly Rule OwnGoawayIdsDoNotRise = Obligation("rfc9114-5.2-8");
    public static readonly Rule ShutdownEndsWithNoError = Obligation("rfc9114-5.2-12");
    public static readonly Rule GoawayNamesRequestStreams = Obligation("rfc9114-5.2-x1");

    public static readonly Rule GoawayCoversWhatIsProcessed = Obligation("rfc9114-5.2-x3");
    public static readonly Rule CloseIsAnnounced = Obligation("rfc9114-3.3-7");
    public static readonly Rule ExpectedCloseIsAnnounced = Obligation("rfc9114-5.2-7");
    public static readonly Rule LateRequestsAreReset = Obligation("rfc9114-5.2-2");

    public static readonly IReadOnlyList<Rule> All =
    [
        UnprocessedRequestsAreRejected, LateRequestsAreCancelled, OwnGoawayIdsDoNotRise,
        ShutdownEndsWithNoError, GoawayNamesRequestStreams,
        GoawayCoversWhatIsProcessed, CloseIsAnnounced, ExpectedCloseIsAnnounced, LateRequestsAreReset,
    ];
}
