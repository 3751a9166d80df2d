using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>The last legal neighbours of faults: what a server that is too strict refuses.</summary>
public static class LegalEdgeRules
{
    public static readonly Rule RequestsMayBeCancelled = Tolerance("rfc9114-4.1.1-8");
    public static readonly Rule TrailersMayBeEmpty = Tolerance("rfc9114-4.1-x3", "empty-trailers");
    public static readonly Rule LengthOfNothingIsZero = Tolerance("rfc9114-4.1.2-x3", "zero");
    public static readonly Rule HostMayRepeatAuthority = Tolerance("rfc9114-4.3.1-9", "equal");
    public static readonly Rule PathsMayHoldDelimiters = Tolerance("rfc9114-4.3.1-x1", "delimiters");
    public static readonly Rule ConnectNeedsAuthorityOnly = Tolerance("rfc9114-4.4-x1", "legal");
    public static readonly Rule NamesMayBeAnyToken = Tolerance("rfc9114-10.3-1", "legal");
    public static readonly Rule ValuesMayHoldAnyFieldContent = Tolerance("rfc9114-10.3-2", "legal");
    public static readonly Rule QpackStreamsMayBeMissing = Tolerance("rfc9204-4.2-x1");

    public static readonly IReadOnlyList<Rule> All =
    [
        RequestsMayBeCancelled, TrailersMayBeEmpty, LengthOfNothingIsZero, HostMayRepeatAuthority, PathsMayHoldDelimiters, ConnectNeedsAuthorityOnly,
        NamesMayBeAnyToken, ValuesMayHoldAnyFieldContent, QpackStreamsMayBeMissing,
    ];
}
