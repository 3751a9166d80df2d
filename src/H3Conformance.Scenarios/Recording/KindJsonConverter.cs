using System.Text.Json;
using System.Text.Json.Serialization;

namespace H3Conformance.Scenarios.Recording;

/// <summary>
/// Reads and writes whatever there are several kinds of. The serializer's own polymorphism prepares all of them before it reads the first;
/// this prepares each when it occurs, and a replay needs a few of a hundred.
/// </summary>
internal sealed class KindJsonConverter : JsonConverter<object>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsDefined(typeof(JsonPolymorphicAttribute), inherit: false);

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var kind = Kind(reader, Kinds.Of(typeToConvert));
        try
        {
            return JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(kind))!;
        }
        catch (JsonException exception)
        {
            // The path begins anew here; the serializer puts the way to this place before it.
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    private static Type Kind(Utf8JsonReader ahead, Kinds kinds)
    {
        if (ahead.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An object is expected.");
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isName = ahead.ValueTextEquals(kinds.Member);
            ahead.Read();
            if (isName)
                return Named(ahead, kinds);
            ahead.Skip();
        }

        throw new JsonException($"The member '{kinds.Member}' is missing.");
    }

    private static Type Named(Utf8JsonReader name, Kinds kinds)
    {
        if (name.TokenType != JsonTokenType.String)
            throw new JsonException($"The member '{kinds.Member}' has to be a string.");
        return kinds.TryFind(name.GetString()!, out var kind) ? kind : throw new JsonException($"'{name.GetString()}' is no {kinds.Member}.");
    }
}
