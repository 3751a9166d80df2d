using H3Conformance.Http3;
using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9114 section 4.4 and RFC 9110 section 9.3.6: what a proxy owes both ends of a tunnel.</summary>
public static class TunnelRules
{
    public static readonly Rule TheEndOfTheConnectionClosesTcp = Obligation("rfc9114-4.4-5");
    public static readonly Rule ResetsCloseTcp = Obligation("rfc9114-4.4-6", "reset");
    public static readonly Rule StopsCloseTcp = Obligation("rfc9114-4.4-6", "stop");
    public static readonly Rule ResetsAreReturned = Obligation("rfc9114-4.4-7", "reset");
    public static readonly Rule StopsAreReturned = Obligation("rfc9114-4.4-7", "stop");
    public static readonly Rule FailuresAreRst = Obligation("rfc9114-4.4-8");
    public static readonly Rule TcpErrorsAreConnectErrors = StreamError("rfc9114-4.4-x2", H3Error.ConnectError);
    public static readonly Rule OctetsOfTheClientAreLeftAlone = Obligation("rfc9114-4.4-x3", "client");
    public static readonly Rule OctetsOfTheTargetAreLeftAlone = Obligation("rfc9114-4.4-x3", "target");
    public static readonly Rule TheEndOfTheStreamIsFin = Obligation("rfc9114-4.4-x4");
    public static readonly Rule FinEndsTheStream = Obligation("rfc9114-4.4-x5");
    public static readonly Rule WhatTheClientSentComesBeforeTheEnd = Obligation("rfc9110-9.3.6-4", "client");
    public static readonly Rule WhatTheTargetSentComesBeforeTheEnd = Obligation("rfc9110-9.3.6-4", "target");
    public static readonly Rule NoLengthIsAnnounced = Obligation("rfc9110-8.6-6");
    public static readonly Rule NoFramingIsAnnounced = Obligation("rfc9110-9.3.6-6");

    public static readonly IReadOnlyList<Rule> All =
    [
        TheEndOfTheConnectionClosesTcp, ResetsCloseTcp, StopsCloseTcp, ResetsAreReturned, StopsAreReturned, FailuresAreRst, TcpErrorsAreConnectErrors,
        OctetsOfTheClientAreLeftAlone, OctetsOfTheTargetAreLeftAlone, TheEndOfTheStreamIsFin, FinEndsTheStream,
        WhatTheClientSentComesBeforeTheEnd, WhatTheTargetSentComesBeforeTheEnd, NoLengthIsAnnounced, NoFramingIsAnnounced,
    ];
}
