using H3Conformance.Http3;
using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9297 section 3 and RFC 9298: capsules, and UDP in them.</summary>
public static class CapsuleRules
{
    public static readonly Rule UnknownCapsulesAreSkipped = Tolerance("rfc9297-3.2-3");
    public static readonly Rule ResponsesHaveNoContentFields = Obligation("rfc9297-3.2-5");
    public static readonly Rule ResponsesHaveNoForbiddenStatus = Obligation("rfc9297-3.2-6");
    public static readonly Rule RequestsHaveNoContentFields = Malformed("rfc9297-3.2-7");
    public static readonly Rule CapsulesAreComplete = Malformed("rfc9297-3.3-1");
    public static readonly Rule StreamsEndBetweenCapsules = Malformed("rfc9297-3.3-5");
    public static readonly Rule CapsuleProtocolMayBeAnything = Tolerance("rfc9297-3.4-1");
    public static readonly Rule ParametersAreIgnored = Tolerance("rfc9297-3.4-2");
    public static readonly Rule RefusalsNameNoCapsules = Obligation("rfc9297-3.4-4");
    public static readonly Rule AcceptancesNameCapsules = Obligation("rfc9297-3.4-5");
    public static readonly Rule TargetIsWellFormed = Malformed("rfc9298-3-1");
    public static readonly Rule TargetIsNotEmpty = Malformed("rfc9298-3-2");
    public static readonly Rule PortIsInRange = Malformed("rfc9298-3-4");
    public static readonly Rule MethodIsConnect = Malformed("rfc9298-3.4-1");
    public static readonly Rule PathIsNotEmpty = Malformed("rfc9298-3.4-4", "path");
    public static readonly Rule SchemeIsNotEmpty = Malformed("rfc9298-3.4-4", "scheme");
    public static readonly Rule AcceptancesObeyCapsules = Obligation("rfc9298-3.5-3");
    public static readonly Rule UnknownContextsAreDropped = Tolerance("rfc9298-5-1");
    public static readonly Rule PayloadsFitUdp = StreamError("rfc9298-5-3", H3Error.DatagramError) with { CodeLeftOpenBy = "RFC 9298 5" };
    public static readonly Rule EarlyPayloadsAreHarmless = Tolerance("rfc9298-5-5");

    public static readonly IReadOnlyList<Rule> All =
    [
        UnknownCapsulesAreSkipped, ResponsesHaveNoContentFields, ResponsesHaveNoForbiddenStatus, RequestsHaveNoContentFields, CapsulesAreComplete,
        StreamsEndBetweenCapsules, CapsuleProtocolMayBeAnything, ParametersAreIgnored, RefusalsNameNoCapsules, AcceptancesNameCapsules,
        TargetIsWellFormed, TargetIsNotEmpty, PortIsInRange, AcceptancesObeyCapsules, UnknownContextsAreDropped, PayloadsFitUdp,
        MethodIsConnect, PathIsNotEmpty, SchemeIsNotEmpty, EarlyPayloadsAreHarmless,
    ];
}
