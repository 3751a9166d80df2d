using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace H3Conformance.Quic;

/// <summary>
/// A list in JSON: an array. It is named on each property, because one for all item types would have to be made at run time;
/// the serializer context has to know <typeparamref name="T"/>.
/// </summary>
public sealed class ValueListJsonConverter<T> : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("An array is expected.");
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Item(ref reader, items.Count, options));
        return items.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
            JsonSerializer.Serialize(writer, item, ItemType(options));
        writer.WriteEndArray();
    }

    private static T Item(ref Utf8JsonReader reader, int index, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, ItemType(options)) ?? throw new JsonException("An item of a list is never null.");
        }
        catch (JsonException exception)
        {
            // The path begins anew in each item; the serializer puts the way to the list before it.
            throw new JsonException(exception.Message, new JsonException(exception.Message, $"$[{index}]", lineNumber: null, bytePositionInLine: null, exception));
        }
    }

    private static JsonTypeInfo<T> ItemType(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
