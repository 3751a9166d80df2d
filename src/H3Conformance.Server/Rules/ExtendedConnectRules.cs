using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 8441 and RFC 9220: CONNECT with a :protocol.</summary>
public static class ExtendedConnectRules
{
    public static readonly Rule OwnSettingIsBoolean = Obligation("rfc8441-3-1", "sent");
    public static readonly Rule SettingOfClientsIsOfNoEffect = Tolerance("rfc8441-3-1", "received");
    public static readonly Rule SchemeIsThere = Malformed("rfc8441-4-2", "scheme");
    public static readonly Rule PathIsThere = Malformed("rfc8441-4-2", "path");
    public static readonly Rule NoConnectionFields = Malformed("rfc8441-5-3");
    public static readonly Rule ProtocolNeedsTheSetting = Malformed("rfc9220-3-x1");
    public static readonly Rule UnknownProtocolIsNotImplemented = Obligation("rfc9220-3-1");
    public static readonly Rule OwnSettingIsBooleanOverHttp3 = Obligation("rfc9220-3-x2");
    public static readonly Rule FinIsAnswered = Obligation("rfc9220-3-x3", "fin");
    public static readonly Rule ResetEndsTheTunnelOnly = Tolerance("rfc9220-3-x3", "reset");

    public static readonly IReadOnlyList<Rule> All =
    [
        OwnSettingIsBoolean, SettingOfClientsIsOfNoEffect, SchemeIsThere, PathIsThere, NoConnectionFields, ProtocolNeedsTheSetting, UnknownProtocolIsNotImplemented,
        OwnSettingIsBooleanOverHttp3, FinIsAnswered, ResetEndsTheTunnelOnly,
    ];
}
