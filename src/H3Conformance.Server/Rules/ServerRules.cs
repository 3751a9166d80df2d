using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>What the server owes without being provoked.</summary>
public static class ServerRules
{
    public static readonly Rule SettingsAreSent = Obligation("rfc9114-3.2-5");
    public static readonly Rule RequestStreamsAreAdmitted = Obligation("rfc9114-6.1-1");
    public static readonly Rule HundredRequestStreamsAreAdmitted = Obligation("rfc9114-6.1-2");
    public static readonly Rule ThreeUnidirectionalStreamsAreAdmitted = Obligation("rfc9114-6.2-1");
    public static readonly Rule UnidirectionalStreamsHaveCredit = Obligation("rfc9114-6.2-2");
    public static readonly Rule ControlStreamBeginsWithSettings = Obligation("rfc9114-6.2.1-1", "first");
    public static readonly Rule ControlStreamIsOne = Obligation("rfc9114-6.2.1-1", "one");
    public static readonly Rule ControlStreamIsNotClosed = Obligation("rfc9114-6.2.1-4");
    public static readonly Rule SettingsAreSentOnce = Obligation("rfc9114-7.2.4-1");
    public static readonly Rule SettingsHaveNoDuplicates = Obligation("rfc9114-7.2.4-5");
    public static readonly Rule SettingsHaveNoHttp2Identifiers = Obligation("rfc9114-7.2.4.1-3", "sent");
    public static readonly Rule SettingsWaitForNothing = Obligation("rfc9114-7.2.4.2-3");
    public static readonly Rule MaxPushIdIsNotSent = Obligation("rfc9114-7.2.7-2");

    public static readonly IReadOnlyList<Rule> All =
    [
        SettingsAreSent, RequestStreamsAreAdmitted, HundredRequestStreamsAreAdmitted, ThreeUnidirectionalStreamsAreAdmitted,
        UnidirectionalStreamsHaveCredit, ControlStreamBeginsWithSettings, ControlStreamIsOne, ControlStreamIsNotClosed, SettingsAreSentOnce,
        SettingsHaveNoDuplicates, SettingsHaveNoHttp2Identifiers, SettingsWaitForNothing, MaxPushIdIsNotSent,
    ];
}
