using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>Settings of RFC 8441 section 3 and RFC 9297 section 2.1.1, which are 0 or 1.</summary>
internal static class ExtensionSettingsGuard
{
    /// <summary>A setting came. True where the server reacted.</summary>
    public static bool Receive(Enforcer enforcer, Setting setting, StreamId stream)
    {
        if (setting.Id.Value == SettingId.EnableConnectProtocol.Value)
            return enforcer.Tolerate(ExtendedConnectRules.SettingOfClientsIsOfNoEffect, stream);
        if (setting.Id.Value != SettingId.H3Datagram.Value || setting.Value.Value == 1)
            return false;
        return setting.Value.Value == 0 ? enforcer.Tolerate(DatagramRules.ZeroIsLegal, stream) : enforcer.Reject(DatagramRules.SettingIsBoolean, stream);
    }

    /// <summary>The server's own settings, as far as its rules oblige it to Booleans.</summary>
    public static ValueList<Setting> Shape(Enforcer enforcer, ValueList<Setting> settings) => [.. settings.Select(setting => Shape(enforcer, setting))];

    private static Setting Shape(Enforcer enforcer, Setting setting)
    {
        var isConnect = setting.Id.Value == SettingId.EnableConnectProtocol.Value && !(enforcer.Keeps(ExtendedConnectRules.OwnSettingIsBoolean) && enforcer.Keeps(ExtendedConnectRules.OwnSettingIsBooleanOverHttp3));
        var isDatagram = setting.Id.Value == SettingId.H3Datagram.Value && !enforcer.Keeps(DatagramRules.OwnSettingIsBoolean);
        return isConnect || isDatagram ? setting with { Value = 2 } : setting;
    }
}
