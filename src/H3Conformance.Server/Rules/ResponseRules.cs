using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9114 sections 3.1 and 4: what the server owes in its handshake and in every response.</summary>
public static class ResponseRules
{
    public static readonly Rule ProtocolIsNegotiated = Obligation("rfc9114-3.1-x1");
    public static readonly Rule ResponsesEnd = Obligation("rfc9114-4.1-11");
    public static readonly Rule HeadHasNoContent = Obligation("rfc9114-4.1-x4");
    public static readonly Rule NamesAreSentInLowerCase = Obligation("rfc9114-4.2-1");
    public static readonly Rule NoConnectionSpecificFieldsAreSent = Obligation("rfc9114-4.2-3", "sent");
    public static readonly Rule NoOtherPseudoHeadersAreSent = Obligation("rfc9114-4.3-1");
    public static readonly Rule StatusIsSent = Obligation("rfc9114-4.3.2-1");
    public static readonly Rule ProtocolsAreNotSwitched = Obligation("rfc9114-4.5-x1");
    public static readonly Rule NothingIsPushedUnasked = Obligation("rfc9114-4.6-x1");

    public static readonly IReadOnlyList<Rule> All =
    [
        ProtocolIsNegotiated, ResponsesEnd, HeadHasNoContent, NamesAreSentInLowerCase, NoConnectionSpecificFieldsAreSent, NoOtherPseudoHeadersAreSent,
        StatusIsSent, ProtocolsAreNotSwitched, NothingIsPushedUnasked,
    ];
}
