using System.Text.Json;
using System.Text.Json.Serialization;

namespace H3Conformance.Quic;

/// <summary>A variable-length integer in JSON: a number, or text as <see cref="VarInt.TryParse"/> reads it, such as <c>"0x21"</c> or <c>"5:8"</c>.</summary>
public sealed class VarIntJsonConverter : JsonConverter<VarInt>
{
    public override VarInt Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var number) && number <= VarInt.MaxValue)
            return number;
        if (reader.TokenType == JsonTokenType.String && VarInt.TryParse(reader.GetString(), out var varInt))
            return varInt;
        throw new JsonException("A variable-length integer is a number from 0 to 2^62-1, or such a number, a colon and its width in octets.");
    }

    public override void Write(Utf8JsonWriter writer, VarInt value, JsonSerializerOptions options)
    {
        if (value.IsShortest)
            writer.WriteNumberValue(value.Value);
        else
            writer.WriteStringValue(value.ToString());
    }
}
