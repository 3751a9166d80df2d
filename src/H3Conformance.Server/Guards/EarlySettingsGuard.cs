using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>The server's settings where it accepted 0-RTT, which was sent by those of the connection before.</summary>
internal static class EarlySettingsGuard
{
    /// <summary>A broken rule makes the settings depend on whether 0-RTT is accepted.</summary>
    public static bool HasToKnow(Enforcer enforcer) =>
        !(enforcer.Keeps(EarlyDataRules.SettingsAreNotTightened) && enforcer.Keeps(EarlyDataRules.SettingsAreRepeated)
            && enforcer.Keeps(EarlyDataRules.TableCapacityIsRepeated) && enforcer.Keeps(EarlyDataRules.DatagramSettingIsNotLowered));

    /// <summary>The settings, as far as the server's rules oblige it to those of before.</summary>
    public static ValueList<Setting> Shape(Enforcer enforcer, ValueList<Setting> settings) =>
        enforcer.Keeps(EarlyDataRules.SettingsAreRepeated) ? [.. settings.Select(setting => Shape(enforcer, setting))] : [];

    private static Setting Shape(Enforcer enforcer, Setting setting)
    {
        if (setting.Id.Value == SettingId.QpackMaxTableCapacity.Value && !enforcer.Keeps(EarlyDataRules.TableCapacityIsRepeated))
            return setting with { Value = setting.Value.Value + 1 };
        if (setting.Id.Value == SettingId.H3Datagram.Value && !enforcer.Keeps(EarlyDataRules.DatagramSettingIsNotLowered))
            return setting with { Value = 0 };
        return enforcer.Keeps(EarlyDataRules.SettingsAreNotTightened) ? setting : setting with { Value = setting.Value.Value / 2 };
    }
}
