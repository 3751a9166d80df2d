using System.Text.Json;
using System.Text.Json.Serialization;

namespace H3Conformance.Scenarios.Recording;

/// <summary>
/// Reads and writes a thing of which there are several kinds. The serializer's own polymorphism prepares all of them before it reads the first;
/// this prepares each when it occurs, and a replay needs a few of a hundred.
/// </summary>
internal sealed class KindJsonConverter<T> : JsonConverter<T>
    where T : class
{
    private static readonly Kinds Kinds = Kinds.Of(typeof(T));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var kind = Kind(reader);
        try
        {
            return (T)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(kind))!;
        }
        catch (JsonException exception)
        {
            // The path begins anew here; the serializer puts the way to this place before it.
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    private static Type Kind(Utf8JsonReader ahead)
    {
        if (ahead.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An object is expected.");
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isName = ahead.ValueTextEquals(Kinds.Member);
            ahead.Read();
            if (isName)
                return Named(ahead);
            ahead.Skip();
        }

        throw new JsonException($"The member '{Kinds.Member}' is missing.");
    }

    private static Type Named(Utf8JsonReader name)
    {
        if (name.TokenType != JsonTokenType.String)
            throw new JsonException($"The member '{Kinds.Member}' has to be a string.");
        return Kinds.TryFind(name.GetString()!, out var kind) ? kind : throw new JsonException($"'{name.GetString()}' is no {Kinds.Member}.");
    }
}
