using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9110 sections 13.1.5, 14, 15.3.7 and 15.5.17: range requests.</summary>
public static class RangeRules
{
    public static readonly Rule IfRangeAloneIsIgnored = Obligation("rfc9110-13.1.5-2");
    public static readonly Rule IfRangeIsEvaluated = Obligation("rfc9110-13.1.5-6");
    public static readonly Rule FailedIfRangeVoidsRange = Obligation("rfc9110-13.1.5-7");
    public static readonly Rule TrueIfRangeKeepsRange = Obligation("rfc9110-13.1.5-8");
    public static readonly Rule PositionsDoNotOverflow = Obligation("rfc9110-14.1.2-1");
    public static readonly Rule RangeIsForGet = Obligation("rfc9110-14.2-2");
    public static readonly Rule UnknownUnitsAreIgnored = Obligation("rfc9110-14.2-3");
    public static readonly Rule SatisfiableRangesArePartial = Obligation("rfc9110-14.2-9");
    public static readonly Rule UnsatisfiableRangesAreRefused = Obligation("rfc9110-14.2-10");
    public static readonly Rule ContentRangeIsIgnoredInRequests = Obligation("rfc9110-14.4-3");
    public static readonly Rule PartsTellTheLength = Obligation("rfc9110-14.4-4");
    public static readonly Rule RefusalsHaveContentRange = Obligation("rfc9110-14.4-6");
    public static readonly Rule RefusalsTellTheLength = Obligation("rfc9110-15.5.17-1");
    public static readonly Rule PartsHaveValidators = Obligation("rfc9110-15.3.7-2");
    public static readonly Rule PartsHaveRepresentationFields = Obligation("rfc9110-15.3.7-4");
    public static readonly Rule SinglePartsHaveContentRange = Obligation("rfc9110-15.3.7.1-1", "field");
    public static readonly Rule SinglePartsHoldTheirRange = Obligation("rfc9110-15.3.7.1-1", "content");
    public static readonly Rule SeveralPartsAreMultipart = Obligation("rfc9110-15.3.7.2-1");
    public static readonly Rule MultipartHasNoContentRange = Obligation("rfc9110-15.3.7.2-2");
    public static readonly Rule EachPartHasContentRange = Obligation("rfc9110-15.3.7.2-3");
    public static readonly Rule EachPartHasContentType = Obligation("rfc9110-15.3.7.2-4");
    public static readonly Rule ASingleRangeIsNoMultipart = Obligation("rfc9110-15.3.7.2-6");
    public static readonly Rule PartsAreInOrder = Obligation("rfc9110-15.3.7.2-9");

    public static readonly IReadOnlyList<Rule> All =
    [
        IfRangeAloneIsIgnored, IfRangeIsEvaluated, FailedIfRangeVoidsRange, TrueIfRangeKeepsRange, PositionsDoNotOverflow, RangeIsForGet, UnknownUnitsAreIgnored,
        SatisfiableRangesArePartial, UnsatisfiableRangesAreRefused, ContentRangeIsIgnoredInRequests, PartsTellTheLength, RefusalsHaveContentRange,
        RefusalsTellTheLength, PartsHaveValidators, PartsHaveRepresentationFields, SinglePartsHaveContentRange, SinglePartsHoldTheirRange,
        SeveralPartsAreMultipart, MultipartHasNoContentRange, EachPartHasContentRange, EachPartHasContentType, ASingleRangeIsNoMultipart, PartsAreInOrder,
    ];
}
