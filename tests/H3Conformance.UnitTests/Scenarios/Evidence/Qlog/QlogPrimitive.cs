using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace H3Conformance.UnitTests.Scenarios.Evidence.Qlog;

/// <summary>The types of qlog that are no objects (draft-ietf-quic-qlog-main-schema section 1.2).</summary>
internal static partial class QlogPrimitive
{
    /// <summary>Null where there is no primitive type of this name.</summary>
    public static bool? Fits(string type, JsonNode? value) => type switch
    {
        "any" => true,
        "object" => value is JsonObject,
        "text" => Text(value) is not null,
        "bool" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "uint" => IsNumber(value, ulong.MaxValue),
        "uint32" => IsNumber(value, uint.MaxValue),
        "uint16" => IsNumber(value, ushort.MaxValue),
        "uint8" => IsNumber(value, byte.MaxValue),
        "hex" => Hex().IsMatch(Text(value) ?? "-"),
        "hex16" => Hex().IsMatch(Text(value) ?? "-") && Text(value)!.Length == 32,
        "crypto_error" => CryptoError().IsMatch(Text(value) ?? ""),
        "urn" => Uri.TryCreate(Text(value), UriKind.Absolute, out var uri) && uri.Scheme == "urn",
        "time" => Time().IsMatch(Text(value) ?? ""),
        _ => null,
    };

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? (string?)value : null;

    private static bool IsNumber(JsonNode? value, ulong most) =>
        value?.GetValueKind() == JsonValueKind.Number && value.AsValue().TryGetValue<ulong>(out var number) && number <= most;

    [GeneratedRegex("^([0-9a-f]{2})*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hex();

    [GeneratedRegex("^crypto_error_0x1[0-9a-f]{2}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CryptoError();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Time();
}
