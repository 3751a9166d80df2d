using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace H3Conformance.Scenarios.Recording;

/// <summary>An open number in JSON: its name where it has one, else hex digits. A plain number is read too.</summary>
/// <param name="what">For the message about anything else.</param>
/// <param name="greatest">The largest value that fits.</param>
/// <param name="named">Those that are written by name.</param>
internal abstract class OpenNumberJsonConverter<T>(string what, ulong greatest, params T[] named) : JsonConverter<T>, INamedNumbers
    where T : struct, IEquatable<T>
{
    public IReadOnlyList<string> Names => [.. named.Select(static one => one.ToString()!)];

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var number) && number <= greatest)
            return From(number);
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        foreach (var candidate in named)
        {
            if (string.Equals(candidate.ToString(), text, StringComparison.Ordinal))
                return candidate;
        }

        return text.StartsWith("0x", StringComparison.Ordinal)
            && ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number) && number <= greatest
            ? From(number)
            : throw new JsonException($"{what} is one of {string.Join(", ", named)}, or a number up to 0x{greatest:x}.");
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(named.Contains(value) ? value.ToString() : string.Create(CultureInfo.InvariantCulture, $"0x{NumberOf(value):x}"));

    protected abstract T From(ulong number);

    protected abstract ulong NumberOf(T value);
}
