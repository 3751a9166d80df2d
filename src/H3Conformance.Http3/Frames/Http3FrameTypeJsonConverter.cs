using System.Text.Json;
using System.Text.Json.Serialization;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Frames;

/// <summary>A frame type in JSON: a number, or text such as <c>"0x21"</c>.</summary>
public sealed class Http3FrameTypeJsonConverter : JsonConverter<Http3FrameType>
{
    public override Http3FrameType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var number))
            return number;
        if (reader.TokenType == JsonTokenType.String && VarInt.TryParse(reader.GetString(), out var varInt))
            return varInt;
        throw new JsonException("A frame type is a number from 0 to 2^62-1.");
    }

    public override void Write(Utf8JsonWriter writer, Http3FrameType value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}
