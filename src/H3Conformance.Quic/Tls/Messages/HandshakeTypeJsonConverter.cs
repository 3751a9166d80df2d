using System.Text.Json;
using System.Text.Json.Serialization;

namespace H3Conformance.Quic.Tls.Messages;

/// <summary>A handshake type in JSON: its name in the RFC where it has one, else its number as text. A bare number is read too.</summary>
public sealed class HandshakeTypeJsonConverter : JsonConverter<HandshakeType>
{
    public override HandshakeType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetByte(out var number))
            return new HandshakeType(number);
        return reader.TokenType == JsonTokenType.String && HandshakeType.TryParse(reader.GetString(), out var type)
            ? type
            : throw new JsonException("A handshake type is a name such as client_hello or a number from 0 to 255.");
    }

    public override void Write(Utf8JsonWriter writer, HandshakeType value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
