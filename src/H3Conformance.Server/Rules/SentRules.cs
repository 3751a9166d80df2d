using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9114 sections 4, 6, 7 and 10.3: what the server keeps to in whatever it sends.</summary>
public static class SentRules
{
    public static readonly Rule FramesKeepTheirOrder = Obligation("rfc9114-4.1-3", "sent");
    public static readonly Rule NothingInterimFollowsTheFinalResponse = Obligation("rfc9114-4.1-8");
    public static readonly Rule InterimResponsesHaveNoContent = Obligation("rfc9114-4.1-x2");
    public static readonly Rule ContentHasTheLengthThatIsSent = Obligation("rfc9114-4.1.2-x9");
    public static readonly Rule SectionsKeepToTheLimit = Obligation("rfc9114-4.2.2-2");
    public static readonly Rule NoRequestPseudoHeadersAreSent = Obligation("rfc9114-4.3-2", "sent");
    public static readonly Rule NoPseudoHeadersAreSentInTrailers = Obligation("rfc9114-4.3-3", "sent");
    public static readonly Rule PseudoHeadersAreSentFirst = Obligation("rfc9114-4.3-5", "sent");
    public static readonly Rule NoBidirectionalStreamIsOpened = Obligation("rfc9114-6.1-x2");
    public static readonly Rule StreamTypesAreSupported = Obligation("rfc9114-6.2-9");
    public static readonly Rule ReservedStreamsAreResetWithoutError = Obligation("rfc9114-6.2.3-4");
    public static readonly Rule PayloadsAreExact = Obligation("rfc9114-7.1-1");
    public static readonly Rule FramesAreWhole = Obligation("rfc9114-7.1-4", "sent");
    public static readonly Rule SettingsAreSentOnTheControlStream = Obligation("rfc9114-7.2.4-3");
    public static readonly Rule SettingsHaveAReservedIdentifier = Obligation("rfc9114-7.2.4.1-1");
    public static readonly Rule SettingsOfTheClientAreObeyed = Obligation("rfc9114-7.2.4.2-1");
    public static readonly Rule InitialValuesComeFirst = Obligation("rfc9114-7.2.4.2-2");
    public static readonly Rule NoFramesOfHttp2AreSent = Obligation("rfc9114-7.2.8-3", "sent");
    public static readonly Rule NamesAreSentAsTokens = Obligation("rfc9114-10.3-1", "sent");
    public static readonly Rule ValuesAreSentWithoutControls = Obligation("rfc9114-10.3-2", "sent");

    public static readonly IReadOnlyList<Rule> All =
    [
        FramesKeepTheirOrder, NothingInterimFollowsTheFinalResponse, InterimResponsesHaveNoContent, ContentHasTheLengthThatIsSent, SectionsKeepToTheLimit,
        NoRequestPseudoHeadersAreSent, NoPseudoHeadersAreSentInTrailers, PseudoHeadersAreSentFirst, NoBidirectionalStreamIsOpened, StreamTypesAreSupported,
        ReservedStreamsAreResetWithoutError, PayloadsAreExact, FramesAreWhole, SettingsAreSentOnTheControlStream, SettingsHaveAReservedIdentifier,
        SettingsOfTheClientAreObeyed, InitialValuesComeFirst, NoFramesOfHttp2AreSent, NamesAreSentAsTokens, ValuesAreSentWithoutControls,
    ];
}
