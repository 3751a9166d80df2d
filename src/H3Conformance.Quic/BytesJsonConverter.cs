using System.Text.Json;
using System.Text.Json.Serialization;

namespace H3Conformance.Quic;

/// <summary>Octets in JSON: a string of hex digits.</summary>
public sealed class BytesJsonConverter : JsonConverter<Bytes>
{
    public override Bytes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Bytes.TryParseHex(reader.GetString(), out var bytes)
            ? bytes
            : throw new JsonException("Octets are a string of hex digits.");

    public override void Write(Utf8JsonWriter writer, Bytes value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
