using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9110 sections 4 to 12 and 15.5: what fields and methods mean, whatever carries them.</summary>
public static class SemanticsRules
{
    public static readonly Rule LongUrisAreLegal = Tolerance("rfc9110-4.1-1");
    public static readonly Rule UnknownFieldsAreIgnored = Tolerance("rfc9110-5.1-2");
    public static readonly Rule OctetsBeyondAsciiAreOpaque = Tolerance("rfc9110-5.5-3");
    public static readonly Rule EmptyListElementsAreIgnored = Tolerance("rfc9110-5.6.1.2-1");
    public static readonly Rule ListsMayBeginWithAComma = Tolerance("rfc9110-5.6.1.2-2");
    public static readonly Rule DatesAreInTheFixedFormat = Obligation("rfc9110-5.6.7-2");
    public static readonly Rule DatesHaveNoMoreWhiteSpace = Obligation("rfc9110-5.6.7-3");
    public static readonly Rule DateIsSent = Obligation("rfc9110-6.6.1-2");
    public static readonly Rule ForeignAuthoritiesAreRejected = Obligation("rfc9110-7.4-2");
    public static readonly Rule LengthOfHeadIsThatOfGet = Obligation("rfc9110-8.6-3");
    public static readonly Rule NoContentHasNoLength = Obligation("rfc9110-8.6-5");
    public static readonly Rule HugeLengthsDoNotOverflow = Malformed("rfc9110-8.6-8");
    public static readonly Rule GetAndHeadAreSupported = Obligation("rfc9110-9.1-1");
    public static readonly Rule UnknownMethodsAreNotImplemented = Obligation("rfc9110-9.1-3");
    public static readonly Rule HeadHasNoContent = Obligation("rfc9110-9.3.2-1");
    public static readonly Rule HeadHasTheFieldsOfGet = Obligation("rfc9110-9.3.2-2");
    public static readonly Rule ConnectNamesAPort = Malformed("rfc9110-9.3.6-2");
    public static readonly Rule OptionsNamesFeatures = Obligation("rfc9110-9.3.7-1");
    public static readonly Rule OtherExpectationsAreAnswered = Tolerance("rfc9110-10.1.1-1");
    public static readonly Rule FinalStatusFollowsContinue = Obligation("rfc9110-10.1.1-9");
    public static readonly Rule ExpectationsAreAnswered = Obligation("rfc9110-10.1.1-11");
    public static readonly Rule ContinueWaitsForNothing = Obligation("rfc9110-10.1.1-12");
    public static readonly Rule RefusedMethodsComeWithAllow = Obligation("rfc9110-10.2.1-1");
    public static readonly Rule RealmIsQuoted = Obligation("rfc9110-11.5-2");
    public static readonly Rule RefusedCredentialsComeWithAChallenge = Obligation("rfc9110-11.6.1-1");
    public static readonly Rule ChallengesNameAScheme = Obligation("rfc9110-15.5.2-1");
    public static readonly Rule AllowListsTheMethods = Obligation("rfc9110-15.5.6-1");

    public static readonly IReadOnlyList<Rule> All =
    [
        LongUrisAreLegal, UnknownFieldsAreIgnored, OctetsBeyondAsciiAreOpaque, EmptyListElementsAreIgnored, ListsMayBeginWithAComma,
        DatesAreInTheFixedFormat, DatesHaveNoMoreWhiteSpace, DateIsSent, ForeignAuthoritiesAreRejected, LengthOfHeadIsThatOfGet, NoContentHasNoLength, HugeLengthsDoNotOverflow,
        GetAndHeadAreSupported, UnknownMethodsAreNotImplemented, HeadHasNoContent, HeadHasTheFieldsOfGet, ConnectNamesAPort, OptionsNamesFeatures,
        OtherExpectationsAreAnswered, FinalStatusFollowsContinue, ExpectationsAreAnswered, ContinueWaitsForNothing, RefusedMethodsComeWithAllow,
        RealmIsQuoted, RefusedCredentialsComeWithAChallenge, ChallengesNameAScheme, AllowListsTheMethods,
    ];
}
