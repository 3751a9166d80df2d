using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>What the server owes the origin behind it, and its client, as a gateway.</summary>
public static class ForwardingRules
{
    public static readonly Rule MalformedRequestsStayHere = Obligation("rfc9114-4.1.2-1");
    public static readonly Rule ConnectionSpecificFieldsStayHere = Obligation("rfc9114-4.2-5");
    public static readonly Rule CookiesAreJoined = Obligation("rfc9114-4.2.1-2");
    public static readonly Rule HostIsMadeOfAuthority = Obligation("rfc9114-4.3.1-4");
    public static readonly Rule UnknownFieldsAreForwarded = Obligation("rfc9110-5.1-1");
    public static readonly Rule LinesKeepTheirOrder = Obligation("rfc9110-5.3-2");
    public static readonly Rule ViaIsAdded = Obligation("rfc9110-7.6.3-2");
    public static readonly Rule MaxForwardsOfZeroStaysHere = Obligation("rfc9110-7.6.2-2");
    public static readonly Rule MaxForwardsIsCountedDown = Obligation("rfc9110-7.6.2-3");
    public static readonly Rule MaxForwardsIsNotAdded = Obligation("rfc9110-9.3.7-3");
    public static readonly Rule PreconditionsAreForwarded = Obligation("rfc9110-13.2.1-3");
    public static readonly Rule MalformedLengthsStayHere = Obligation("rfc9110-8.6-10");
    public static readonly Rule PathIsLeftAlone = Obligation("rfc9110-7.7-3");
    public static readonly Rule TrailersStayApart = Obligation("rfc9110-6.5.1-2");
    public static readonly Rule MalformedTrailersStayApart = Obligation("rfc9110-6.5.1-2", "malformed");

    public static readonly IReadOnlyList<Rule> All =
    [
        MalformedRequestsStayHere, ConnectionSpecificFieldsStayHere, CookiesAreJoined, HostIsMadeOfAuthority, UnknownFieldsAreForwarded, LinesKeepTheirOrder, ViaIsAdded, PathIsLeftAlone,
        TrailersStayApart, MalformedTrailersStayApart, MaxForwardsOfZeroStaysHere, MaxForwardsIsCountedDown, MaxForwardsIsNotAdded, PreconditionsAreForwarded, MalformedLengthsStayHere,
    ];
}
