using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Recording;

/// <summary>A stream in JSON: its alias as a string, or its number.</summary>
internal sealed class StreamNameJsonConverter : JsonConverter<StreamName>
{
    public override StreamName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new StreamName(reader.GetString()!),
        JsonTokenType.Number when reader.TryGetUInt64(out var number) => new StreamName(number.ToString(CultureInfo.InvariantCulture)),
        _ => throw new JsonException("A stream is an alias such as \"request\" or a number."),
    };

    public override void Write(Utf8JsonWriter writer, StreamName value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
