using System.Text.Json;
using System.Text.Json.Serialization;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Recording;

/// <summary>
/// A field line in JSON: <c>name</c> and <c>value</c> as text where the octets are printable, else <c>name_hex</c> and
/// <c>value_hex</c>; <c>never_indexed</c> where it is so.
/// </summary>
internal sealed class FieldJsonConverter : JsonConverter<Field>
{
    private const string Expected = "A field line has a name or name_hex, a value or value_hex, and perhaps never_indexed.";

    public override Field Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException(Expected);
        Bytes? name = null;
        Bytes? value = null;
        var neverIndexed = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.GetString();
            reader.Read();
            switch (member)
            {
                case "name" or "name_hex" when name is null:
                    name = ReadOctets(ref reader, member);
                    break;
                case "value" or "value_hex" when value is null:
                    value = ReadOctets(ref reader, member);
                    break;
                case "never_indexed" when reader.TokenType is JsonTokenType.True or JsonTokenType.False:
                    neverIndexed = reader.GetBoolean();
                    break;
                default:
                    throw new JsonException(Expected);
            }
        }

        return new Field(name ?? throw new JsonException(Expected), value ?? throw new JsonException(Expected)) { NeverIndexed = neverIndexed };
    }

    public override void Write(Utf8JsonWriter writer, Field value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteOctets(writer, "name", "name_hex", value.Name);
        WriteOctets(writer, "value", "value_hex", value.Value);
        if (value.NeverIndexed)
            writer.WriteBoolean("never_indexed", true);
        writer.WriteEndObject();
    }

    private static Bytes ReadOctets(ref Utf8JsonReader reader, string member)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException(Expected);
        var text = reader.GetString()!;
        if (!member.EndsWith("_hex", StringComparison.Ordinal))
            return Bytes.Utf8(text);
        return Bytes.TryParseHex(text, out var octets) ? octets : throw new JsonException(Expected);
    }

    private static void WriteOctets(Utf8JsonWriter writer, string asText, string asHex, Bytes octets)
    {
        var text = octets.ToText();
        if (text.Any(char.IsControl) || Bytes.Utf8(text) != octets)
            writer.WriteString(asHex, octets.ToString());
        else
            writer.WriteString(asText, text);
    }
}
