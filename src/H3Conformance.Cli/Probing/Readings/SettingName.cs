using H3Conformance.Http3.Settings;

namespace H3Conformance.Cli.Probing.Readings;

/// <summary>The names of settings, those of drafts that are in use as well.</summary>
internal static class SettingName
{
    /// <summary>In hex where it has none here.</summary>
    public static string Of(ulong id) => id switch
    {
        0xffd277 => "SETTINGS_H3_DATAGRAM (draft 4)",
        0x276 => "SETTINGS_H3_DATAGRAM (draft 0)",
        0x2b60_3742 => "SETTINGS_ENABLE_WEBTRANSPORT",
        0xc671_706a => "SETTINGS_WEBTRANSPORT_MAX_SESSIONS",
        0x14e9_cd29 => "SETTINGS_WT_MAX_SESSIONS",
        0x2b61 => "SETTINGS_WT_INITIAL_MAX_DATA",
        0x2b64 => "SETTINGS_WT_INITIAL_MAX_STREAMS_UNI",
        0x2b65 => "SETTINGS_WT_INITIAL_MAX_STREAMS_BIDI",
        _ => new SettingId(id).ToString(),
    };

    /// <summary>With a value above 0 it offers WebTransport, in some draft of it.</summary>
    public static bool OffersWebTransport(ulong id) => id is 0x2b60_3742 or 0xc671_706a or 0x14e9_cd29;
}
