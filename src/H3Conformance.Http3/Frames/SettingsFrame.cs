using System.Text.Json.Serialization;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Frames;

/// <summary>SETTINGS (RFC 9114 section 7.2.4): the settings in their order, duplicates included.</summary>
public sealed record SettingsFrame([property: JsonConverter(typeof(ValueListJsonConverter<Setting>))] ValueList<Setting> Settings) : Http3Frame
{
    public static readonly SettingsFrame Empty = new(ValueList<Setting>.Empty);

    [JsonIgnore]
    public override Http3FrameType Type => Http3FrameType.Settings;

    /// <summary>The same frame with one more setting at its end.</summary>
    public SettingsFrame With(SettingId id, ulong value) => this with { Settings = [.. Settings, new Setting(id.Value, value)] };

    internal static bool TryReadPayload(ref WireReader reader, out SettingsFrame? frame)
    {
        frame = null;
        var settings = new List<Setting>();
        while (!reader.AtEnd)
        {
            if (!Setting.TryRead(ref reader, out var setting))
                return false;
            settings.Add(setting);
        }

        frame = new SettingsFrame(settings.ToValueList());
        return true;
    }

    public override Bytes EncodePayload()
    {
        var writer = new WireWriter();
        foreach (var setting in Settings)
            setting.Write(writer);
        return writer.ToBytes();
    }
}
