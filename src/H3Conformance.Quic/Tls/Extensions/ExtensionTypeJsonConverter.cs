using System.Text.Json;
using System.Text.Json.Serialization;

namespace H3Conformance.Quic.Tls.Extensions;

/// <summary>An extension type in JSON: its name in the RFC where it has one, else its number as text. A bare number is read too.</summary>
public sealed class ExtensionTypeJsonConverter : JsonConverter<ExtensionType>
{
    public override ExtensionType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt16(out var number))
            return new ExtensionType(number);
        return reader.TokenType == JsonTokenType.String && ExtensionType.TryParse(reader.GetString(), out var type)
            ? type
            : throw new JsonException("An extension type is a name such as key_share or a number from 0 to 65535.");
    }

    public override void Write(Utf8JsonWriter writer, ExtensionType value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
