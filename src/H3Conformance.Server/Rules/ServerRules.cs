using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>What the server owes without being provoked.</summary>
public static class ServerRules
{
    public static readonly Rule SettingsAreSent = Obligation("rfc9114-3.2-5");
    public static readonly Rule ControlStreamBeginsWithSettings = Obligation("rfc9114-6.2.1-1");
    public static readonly Rule SettingsHaveNoHttp2Identifiers = Obligation("rfc9114-7.2.4.1-3", "sent");
    public static readonly Rule ThreeUnidirectionalStreamsAreAdmitted = Obligation("rfc9114-6.2-1");

    public static readonly IReadOnlyList<Rule> All = [SettingsAreSent, ControlStreamBeginsWithSettings, SettingsHaveNoHttp2Identifiers, ThreeUnidirectionalStreamsAreAdmitted];
}
