using System.Text.Json;
using System.Text.Json.Serialization;

namespace H3Conformance.Http3.Qpack.Wire;

/// <summary>A prefixed integer as a JSON number, or as <c>"value+extra"</c> where it has extra octets.</summary>
public sealed class PrefixedIntegerJsonConverter : JsonConverter<PrefixedInteger>
{
    public override PrefixedInteger Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var number))
            return new PrefixedInteger(number);
        return reader.TokenType == JsonTokenType.String && PrefixedInteger.TryParse(reader.GetString(), out var value)
            ? value
            : throw new JsonException("A prefixed integer is a number from 0 to 2^64-1 or \"value+extra octets\".");
    }

    public override void Write(Utf8JsonWriter writer, PrefixedInteger value, JsonSerializerOptions options)
    {
        if (value.ExtraOctets == 0)
            writer.WriteNumberValue(value.Value);
        else
            writer.WriteStringValue(value.ToString());
    }
}
