using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>What a server owes to a client whose 0-RTT it accepted.</summary>
public static class EarlyDataRules
{
    public static readonly Rule SettingsAreNotTightened = Obligation("rfc9114-7.2.4.2-10");
    public static readonly Rule SettingsAreRepeated = Obligation("rfc9114-7.2.4.2-11");
    public static readonly Rule EarlyRequestsAreAnswered = Obligation("rfc9114-10.9-1");
    public static readonly Rule TableCapacityIsRepeated = Obligation("rfc9204-3.2.3-3");
    public static readonly Rule DatagramLimitIsNotLowered = Obligation("rfc9221-3-8");
    public static readonly Rule DatagramSettingIsNotLowered = Obligation("rfc9297-2.1.1-5");

    public static readonly IReadOnlyList<Rule> All =
    [
        SettingsAreNotTightened, SettingsAreRepeated, EarlyRequestsAreAnswered, TableCapacityIsRepeated, DatagramLimitIsNotLowered, DatagramSettingIsNotLowered,
    ];
}
