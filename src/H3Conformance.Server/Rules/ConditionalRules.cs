using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9110 sections 8.8, 13 and 15.4.5: validators and conditional requests.</summary>
public static class ConditionalRules
{
    public static readonly Rule EveryDateFormatIsRead = Obligation("rfc9110-5.6.7-1");
    public static readonly Rule LengthOfNotModifiedIsThatOfThePage = Obligation("rfc9110-8.6-4");
    public static readonly Rule ModificationIsNotAfterDate = Obligation("rfc9110-8.8.2.1-3");
    public static readonly Rule FutureModificationIsReplaced = Obligation("rfc9110-8.8.2.1-4");
    public static readonly Rule IfMatchIsStrong = Obligation("rfc9110-13.1.1-1");
    public static readonly Rule IfMatchIsEvaluated = Obligation("rfc9110-13.1.1-2");
    public static readonly Rule FailedIfMatchStops = Obligation("rfc9110-13.1.1-3");
    public static readonly Rule IfNoneMatchIsWeak = Obligation("rfc9110-13.1.2-1");
    public static readonly Rule IfNoneMatchIsEvaluated = Obligation("rfc9110-13.1.2-3");
    public static readonly Rule FailedIfNoneMatchStops = Obligation("rfc9110-13.1.2-4");
    public static readonly Rule IfNoneMatchVoidsIfModifiedSince = Obligation("rfc9110-13.1.3-1");
    public static readonly Rule BadIfModifiedSinceIsIgnored = Obligation("rfc9110-13.1.3-2");
    public static readonly Rule IfModifiedSinceIsEvaluated = Obligation("rfc9110-13.1.3-5");
    public static readonly Rule FailedIfModifiedSinceStops = Obligation("rfc9110-13.1.3-6");
    public static readonly Rule IfMatchVoidsIfUnmodifiedSince = Obligation("rfc9110-13.1.4-1");
    public static readonly Rule BadIfUnmodifiedSinceIsIgnored = Obligation("rfc9110-13.1.4-2");
    public static readonly Rule IfUnmodifiedSinceIsEvaluated = Obligation("rfc9110-13.1.4-5");
    public static readonly Rule FailedIfUnmodifiedSinceStops = Obligation("rfc9110-13.1.4-6");
    public static readonly Rule PreconditionsComeBeforeTheAction = Obligation("rfc9110-13.2.1-1");
    public static readonly Rule FailuresAreUnconditional = Obligation("rfc9110-13.2.1-2");
    public static readonly Rule OptionsIsUnconditional = Obligation("rfc9110-13.2.1-4");
    public static readonly Rule PreconditionsHaveAnOrder = Obligation("rfc9110-13.2.2-1", "match");
    public static readonly Rule RangeComesLast = Obligation("rfc9110-13.2.2-1", "range");
    public static readonly Rule NotModifiedHasTheFields = Obligation("rfc9110-15.4.5-1");
    public static readonly Rule NotModifiedHasNoContent = Obligation("rfc9110-15.4.5-x1");

    public static readonly IReadOnlyList<Rule> All =
    [
        EveryDateFormatIsRead, LengthOfNotModifiedIsThatOfThePage, ModificationIsNotAfterDate, FutureModificationIsReplaced, IfMatchIsStrong, IfMatchIsEvaluated, FailedIfMatchStops, IfNoneMatchIsWeak,
        IfNoneMatchIsEvaluated, FailedIfNoneMatchStops, IfNoneMatchVoidsIfModifiedSince, BadIfModifiedSinceIsIgnored, IfModifiedSinceIsEvaluated,
        FailedIfModifiedSinceStops, IfMatchVoidsIfUnmodifiedSince, BadIfUnmodifiedSinceIsIgnored, IfUnmodifiedSinceIsEvaluated,
        FailedIfUnmodifiedSinceStops, PreconditionsComeBeforeTheAction, FailuresAreUnconditional, OptionsIsUnconditional, PreconditionsHaveAnOrder,
        RangeComesLast, NotModifiedHasTheFields, NotModifiedHasNoContent,
    ];
}
