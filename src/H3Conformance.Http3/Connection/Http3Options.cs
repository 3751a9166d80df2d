using H3Conformance.Http3.Settings;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Connection;

/// <summary>How one end of an HTTP/3 connection presents itself.</summary>
public sealed record Http3Options
{
    /// <summary>The SETTINGS frame, in this order.</summary>
    public ValueList<Setting> Settings { get; init; } =
    [
        new Setting(SettingId.QpackMaxTableCapacity.Value, 4096),
        new Setting(SettingId.QpackBlockedStreams.Value, 16),
    ];

    /// <summary>Octets of the dynamic table that this end's encoder uses of what the peer offers; 0 uses none.</summary>
    public ulong EncoderTableCapacity { get; init; }

    /// <summary>What the engine leaves to the scenario.</summary>
    public ValueList<Http3Automatism> SwitchedOff { get; init; }
}
