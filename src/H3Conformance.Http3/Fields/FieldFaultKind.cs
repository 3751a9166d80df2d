namespace H3Conformance.Http3.Fields;

/// <summary>The rules that a field section can break, one member per rule. A message that breaks one is malformed (RFC 9114 section 4.1.2).</summary>
public enum FieldFaultKind
{
    /// <summary>RFC 9110 section 5.1: a name is a token, so at least one character.</summary>
    EmptyName,

    /// <summary>RFC 9114 section 4.2.</summary>
    UppercaseInName,

    /// <summary>RFC 9114 section 10.3, RFC 9110 section 5.1: a character that no token has.</summary>
    InvalidCharacterInName,

    /// <summary>RFC 9114 section 10.3: NUL, CR or LF.</summary>
    NulCrOrLfInValue,

    /// <summary>RFC 9114 section 10.3, RFC 9110 section 5.5: a control character other than HTAB, NUL, CR and LF.</summary>
    ControlCharacterInValue,

    /// <summary>RFC 9114 section 10.3, RFC 9110 section 5.5: SP or HTAB at either end.</summary>
    WhiteSpaceAroundValue,

    /// <summary>RFC 9114 section 4.2; the fault's name says which field. TE is one of them in responses and trailers.</summary>
    ConnectionSpecificField,

    /// <summary>RFC 9114 section 4.2: TE with another value than <c>trailers</c>.</summary>
    TeOtherThanTrailers,

    /// <summary>RFC 9114 section 4.3.</summary>
    PseudoHeaderAfterRegularField,

    /// <summary>RFC 9114 section 4.3.</summary>
    UnknownPseudoHeader,

    /// <summary>RFC 9114 section 4.3.</summary>
    ResponsePseudoHeaderInRequest,

    /// <summary>RFC 9114 section 4.3.</summary>
    RequestPseudoHeaderInResponse,

    /// <summary>RFC 9114 section 4.3.</summary>
    PseudoHeaderInTrailers,

    /// <summary>RFC 9114 section 4.3.1: exactly one value.</summary>
    DuplicatePseudoHeader,

    /// <summary>RFC 9114 section 4.3.1.</summary>
    MissingMethod,

    /// <summary>RFC 9114 section 4.3.1; for extended CONNECT RFC 8441 section 4.</summary>
    MissingScheme,

    /// <summary>RFC 9114 section 4.3.1; for extended CONNECT RFC 8441 section 4.</summary>
    MissingPath,

    /// <summary>RFC 9114 section 4.3.1: a scheme with a mandatory authority wants :authority or Host.</summary>
    MissingAuthorityAndHost,

    /// <summary>RFC 9114 section 4.3.1.</summary>
    EmptyAuthority,

    /// <summary>RFC 9114 section 4.3.1.</summary>
    EmptyHost,

    /// <summary>RFC 9114 section 4.3.1. Compared without regard to case, as hosts are.</summary>
    HostAndAuthorityDiffer,

    /// <summary>RFC 9114 section 4.3.1: not for http and https.</summary>
    EmptyPath,

    /// <summary>RFC 9114 section 4.3.1: neither a path that begins with a slash nor the asterisk of OPTIONS.</summary>
    PathWithoutLeadingSlash,

    /// <summary>RFC 9114 section 4.3.1, RFC 3986 sections 3.3 and 3.4: a space, a control, a fragment, a stray percent sign and the like.</summary>
    InvalidCharacterInPath,

    /// <summary>RFC 9110 section 9.1: a method is a token.</summary>
    InvalidMethod,

    /// <summary>RFC 3986 section 3.1.</summary>
    InvalidScheme,

    /// <summary>RFC 9114 section 4.3.1.</summary>
    UserinfoInAuthority,

    /// <summary>RFC 3986 section 3.2: no host, a character that no authority has, or a port that is no number.</summary>
    InvalidAuthority,

    /// <summary>RFC 9114 section 4.4.</summary>
    ConnectWithScheme,

    /// <summary>RFC 9114 section 4.4.</summary>
    ConnectWithPath,

    /// <summary>RFC 9114 section 4.4: absent or empty.</summary>
    ConnectWithoutAuthority,

    /// <summary>RFC 9114 section 4.4: no port.</summary>
    ConnectWithoutPort,

    /// <summary>RFC 9110 section 9.3.6: a port that is empty, no number, or outside 1 to 65535.</summary>
    ConnectWithInvalidPort,

    /// <summary>RFC 8441 section 3, RFC 9220 section 3: the setting was not sent.</summary>
    ProtocolWithoutExtendedConnect,

    /// <summary>RFC 8441 section 4: :protocol with another method than CONNECT.</summary>
    ProtocolWithoutConnect,

    /// <summary>RFC 8441 section 4: not the name of an upgrade token.</summary>
    InvalidProtocol,

    /// <summary>RFC 9114 section 4.3.2.</summary>
    MissingStatus,

    /// <summary>RFC 9110 section 15: not three digits.</summary>
    InvalidStatus,

    /// <summary>RFC 9110 section 15: three digits outside 100 to 599.</summary>
    StatusOutOfRange,

    /// <summary>RFC 9114 section 4.5: 101 has no meaning in HTTP/3.</summary>
    SwitchingProtocols,

    /// <summary>RFC 9110 section 8.6: not digits, or a list of them.</summary>
    MalformedContentLength,

    /// <summary>RFC 9110 section 8.6: several values that are not the same.</summary>
    ContentLengthsDiffer,

    /// <summary>RFC 9110 section 8.6: not in a 1xx or 204 response.</summary>
    ContentLengthWithoutContent,
}
