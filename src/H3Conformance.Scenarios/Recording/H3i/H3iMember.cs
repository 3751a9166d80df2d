using System.Globalization;
using System.Text.Json;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Recording.H3i;

/// <summary>Members of h3i's records, each read or refused in one sentence.</summary>
internal static class H3iMember
{
    private const int LongestPayload = 1 << 24;
    private const double LongestWait = 24 * 60 * 60 * 1000.0;

    public static StreamName Stream(JsonElement record) => new(Number(record, "stream_id").ToString(CultureInfo.InvariantCulture));

    public static JsonElement Object(JsonElement record, string name) => Find(record, name) is { ValueKind: JsonValueKind.Object } value ? value : throw Missing(name, "an object");

    public static IReadOnlyList<JsonElement> Items(JsonElement record, string name) =>
        Find(record, name) is { ValueKind: JsonValueKind.Array } value ? [.. value.EnumerateArray()] : throw Missing(name, "an array");

    public static string Text(JsonElement record, string name) => Find(record, name) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : throw Missing(name, "text");

    public static bool Flag(JsonElement record, string name) => Find(record, name) is { ValueKind: JsonValueKind.True };

    public static ulong Number(JsonElement record, string name) => Optional(record, name) ?? throw Missing(name, "a number from 0 to 2^62-1");

    public static ulong? Optional(JsonElement record, string name)
    {
        if (Find(record, name) is not { } value)
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetUInt64(out var number) && number <= VarInt.MaxValue ? number : throw Missing(name, "a number from 0 to 2^62-1");
    }

    public static double Milliseconds(JsonElement record, string name) =>
        Find(record, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number) && number is >= 0 and <= LongestWait
            ? number
            : throw Missing(name, "milliseconds, a day at most");

    /// <summary>The octets of <c>raw</c>, or zeros in place of what h3i left out.</summary>
    public static Bytes Payload(JsonElement record)
    {
        if (Find(record, "raw") is not { ValueKind: JsonValueKind.Object } raw)
            return Bytes.Empty;
        if (Find(raw, "data") is { ValueKind: JsonValueKind.String } data)
            return Bytes.Utf8(data.GetString()!);
        var length = Optional(raw, "payload_length") ?? 0;
        return length <= LongestPayload ? Bytes.Repeat(0, (int)length) : throw Missing("payload_length", $"{LongestPayload} at most");
    }

    private static JsonElement? Find(JsonElement record, string name) => record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out var value) ? value : null;

    private static JsonException Missing(string name, string kind) => new($"'{name}' has to be {kind}.");
}
