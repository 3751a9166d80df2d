using H3Conformance.Http3;
using H3Conformance.Http3.Fields;
using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9114 sections 4.1 to 4.4 and 10.3: what a well-formed request is.</summary>
public static class MessageRules
{
    public static readonly Rule OneRequestPerStream = Malformed("rfc9114-4.1-2");
    public static readonly Rule RequestsAreComplete = StreamError("rfc9114-4.1-13", H3Error.RequestIncomplete);
    public static readonly Rule TrailersNeedNoContent = Tolerance("rfc9114-4.1-x3", "trailers");
    public static readonly Rule MalformedRequestsFail = Malformed("rfc9114-4.1.2-2");
    public static readonly Rule NoTransferCoding = Malformed("rfc9114-4.1-7");
    public static readonly Rule ContentReachesItsLength = Malformed("rfc9114-4.1.2-x1");
    public static readonly Rule ContentStaysWithinItsLength = Malformed("rfc9114-4.1.2-x2");
    public static readonly Rule LengthWithoutContentIsZero = Malformed("rfc9114-4.1.2-x3");
    public static readonly Rule ContentLengthIsANumber = Malformed("rfc9114-4.1.2-x4");
    public static readonly Rule TrailersAreWellFormed = Malformed("rfc9114-4.1.2-x5");
    public static readonly Rule ManyFieldsAreLegal = Tolerance("rfc9114-4.2-x1");
    public static readonly Rule NamesAreLowerCase = Malformed("rfc9114-4.2-2");
    public static readonly Rule NoConnectionSpecificFields = Malformed("rfc9114-4.2-3");
    public static readonly Rule TeIsTrailersOnly = Malformed("rfc9114-4.2-4", "other");
    public static readonly Rule TeTrailersIsLegal = Tolerance("rfc9114-4.2-4", "trailers");
    public static readonly Rule NoResponsePseudoHeaders = Malformed("rfc9114-4.3-2");
    public static readonly Rule NoPseudoHeadersInTrailers = Malformed("rfc9114-4.3-3");
    public static readonly Rule NoUnknownPseudoHeaders = Malformed("rfc9114-4.3-4");
    public static readonly Rule PseudoHeadersComeFirst = Malformed("rfc9114-4.3-6");
    public static readonly Rule AuthorityHasNoUserinfo = Malformed("rfc9114-4.3.1-1");
    public static readonly Rule PathIsNotEmpty = Malformed("rfc9114-4.3.1-5");
    public static readonly Rule PseudoHeadersAreThereOnce = Malformed("rfc9114-4.3.1-6");
    public static readonly Rule AuthorityIsThere = Malformed("rfc9114-4.3.1-7");
    public static readonly Rule HostMayStandForAuthority = Tolerance("rfc9114-4.3.1-7", "host");
    public static readonly Rule AuthorityIsNotEmpty = Malformed("rfc9114-4.3.1-8");
    public static readonly Rule HostAgreesWithAuthority = Malformed("rfc9114-4.3.1-9");
    public static readonly Rule PseudoHeaderValuesAreValid = Malformed("rfc9114-4.3.1-x1");
    public static readonly Rule AsteriskIsThePathOfOptions = Tolerance("rfc9114-4.3.1-x2");
    public static readonly Rule OtherSchemesAreLegal = Tolerance("rfc9114-4.3.1-x3");
    public static readonly Rule PathsMayBeginWithTwoSlashes = Tolerance("rfc9114-4.3.1-x4");
    public static readonly Rule TunnelsCarryDataOnly = ConnectionError("rfc9114-4.4-3", H3Error.FrameUnexpected);
    public static readonly Rule ConnectHasNoPath = Malformed("rfc9114-4.4-x1");
    public static readonly Rule NamesHoldLegalCharacters = Malformed("rfc9114-10.3-1");
    public static readonly Rule ValuesHoldLegalCharacters = Malformed("rfc9114-10.3-2");
    public static readonly Rule ValuesHoldNoControlCharacters = Malformed("rfc9114-10.3-2", "control");
    public static readonly Rule ValuesHaveNoWhiteSpaceAround = Malformed("rfc9114-10.3-2", "white-space");
    public static readonly Rule EmptySectionsAreMalformed = Malformed("rfc9114-7.2.2-x1");

    public static readonly IReadOnlyList<Rule> All =
    [
        OneRequestPerStream, RequestsAreComplete, NoTransferCoding, ContentReachesItsLength, ContentStaysWithinItsLength, LengthWithoutContentIsZero,
        ContentLengthIsANumber, NamesAreLowerCase, NoConnectionSpecificFields, TeIsTrailersOnly, TeTrailersIsLegal, NoResponsePseudoHeaders, NoPseudoHeadersInTrailers,
        NoUnknownPseudoHeaders, PseudoHeadersComeFirst, PathIsNotEmpty, PseudoHeadersAreThereOnce, AuthorityIsThere, AuthorityIsNotEmpty,
        HostAgreesWithAuthority, PseudoHeaderValuesAreValid, ConnectHasNoPath, NamesHoldLegalCharacters, ValuesHoldLegalCharacters,
        EmptySectionsAreMalformed, TrailersNeedNoContent, MalformedRequestsFail, TrailersAreWellFormed, ManyFieldsAreLegal, AuthorityHasNoUserinfo,
        HostMayStandForAuthority, AsteriskIsThePathOfOptions, OtherSchemesAreLegal, PathsMayBeginWithTwoSlashes, TunnelsCarryDataOnly,
        ValuesHoldNoControlCharacters, ValuesHaveNoWhiteSpaceAround,
    ];

    /// <summary>The same for a fault of a trailer section.</summary>
    public static Rule? BrokenInTrailers(FieldFault fault) => fault.Kind == FieldFaultKind.PseudoHeaderInTrailers ? NoPseudoHeadersInTrailers : TrailersAreWellFormed;

    /// <summary>The rule that a fault breaks; null for what the RFCs let pass.</summary>
    public static Rule? Broken(FieldFault fault) => fault.Kind switch
    {
        FieldFaultKind.ConnectionSpecificField when fault.Name.ToText() == "transfer-encoding" => NoTransferCoding,
        FieldFaultKind.ConnectionSpecificField => NoConnectionSpecificFields,
        FieldFaultKind.UppercaseInName => NamesAreLowerCase,
        FieldFaultKind.EmptyName or FieldFaultKind.InvalidCharacterInName => NamesHoldLegalCharacters,
        FieldFaultKind.NulCrOrLfInValue => ValuesHoldLegalCharacters,
        FieldFaultKind.ControlCharacterInValue => ValuesHoldNoControlCharacters,
        FieldFaultKind.WhiteSpaceAroundValue => ValuesHaveNoWhiteSpaceAround,
        FieldFaultKind.UserinfoInAuthority => AuthorityHasNoUserinfo,
        FieldFaultKind.TeOtherThanTrailers => TeIsTrailersOnly,
        FieldFaultKind.PseudoHeaderAfterRegularField => PseudoHeadersComeFirst,
        FieldFaultKind.UnknownPseudoHeader or FieldFaultKind.ProtocolWithoutExtendedConnect or FieldFaultKind.ProtocolWithoutConnect => NoUnknownPseudoHeaders,
        FieldFaultKind.ResponsePseudoHeaderInRequest => NoResponsePseudoHeaders,
        FieldFaultKind.PseudoHeaderInTrailers => NoPseudoHeadersInTrailers,
        FieldFaultKind.DuplicatePseudoHeader or FieldFaultKind.MissingMethod or FieldFaultKind.MissingScheme or FieldFaultKind.MissingPath => PseudoHeadersAreThereOnce,
        FieldFaultKind.MissingAuthorityAndHost => AuthorityIsThere,
        FieldFaultKind.EmptyAuthority or FieldFaultKind.EmptyHost => AuthorityIsNotEmpty,
        FieldFaultKind.HostAndAuthorityDiffer => HostAgreesWithAuthority,
        FieldFaultKind.EmptyPath => PathIsNotEmpty,
        FieldFaultKind.ConnectWithScheme or FieldFaultKind.ConnectWithPath or FieldFaultKind.ConnectWithoutAuthority or FieldFaultKind.ConnectWithoutPort => ConnectHasNoPath,
        FieldFaultKind.ConnectWithInvalidPort => SemanticsRules.ConnectNamesAPort,
        FieldFaultKind.MalformedContentLength or FieldFaultKind.ContentLengthsDiffer => ContentLengthIsANumber,
        _ => PseudoHeaderValuesAreValid,
    };
}
