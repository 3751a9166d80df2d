using System.Text.Json;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;

namespace H3Conformance.Scenarios.Recording;

/// <summary>Open numbers as people write them: by name, or <c>0x</c> and hex digits, as in recordings. Null is anything else.</summary>
public static class OpenNumbers
{
    public static CipherSuite? CipherSuite(string text) => Read(text, ScenarioJsonContext.Default.CipherSuite);

    public static NamedGroup? NamedGroup(string text) => Read(text, ScenarioJsonContext.Default.NamedGroup);

    public static QuicVersion? QuicVersion(string text) => Read(text, ScenarioJsonContext.Default.QuicVersion);

    private static T? Read<T>(string text, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : struct
    {
        try
        {
            return JsonSerializer.Deserialize(JsonSerializer.Serialize(text, ScenarioJsonContext.Default.String), type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
