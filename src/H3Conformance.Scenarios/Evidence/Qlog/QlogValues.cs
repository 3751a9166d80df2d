using System.Globalization;
using System.Text.Json;
using H3Conformance.Http3;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Evidence.Qlog;

/// <summary>The values that several qlog events share.</summary>
internal static class QlogValues
{
    /// <summary>Octets of a payload that are written; its length always is.</summary>
    public const int MostPayload = 256;

    /// <summary>RawInfo: the length, which is also what the drafts want of a frame's Length field, and the first octets.</summary>
    public static void WriteRaw(this Utf8JsonWriter json, Bytes payload)
    {
        json.WriteStartObject("raw");
        json.WriteNumber("length", payload.Length);
        json.WriteNumber("payload_length", payload.Length);
        json.WriteString("data", payload.Slice(0, Math.Min(payload.Length, MostPayload)).ToString());
        json.WriteEndObject();
    }

    public static void WriteLength(this Utf8JsonWriter json, string name, int length)
    {
        json.WriteStartObject("raw");
        json.WriteNumber(name, length);
        json.WriteEndObject();
    }

    public static void WriteTransportError(this Utf8JsonWriter json, string member, ulong code)
    {
        var error = new QuicError(code);
        var name = error.Alert is not null
            ? string.Create(CultureInfo.InvariantCulture, $"crypto_error_0x{code:x3}")
            : code <= QuicError.NoViablePath.Value ? error.ToString().ToLowerInvariant() : null;
        json.WriteError(member, name, code, error.ToString());
    }

    /// <summary>The draft still says http_ where RFC 9114 says H3_, and has no names for H3_MESSAGE_ERROR and what QPACK and HTTP datagrams added.</summary>
    public static void WriteApplicationError(this Utf8JsonWriter json, string member, ulong code)
    {
        var error = new H3Error(code);
        var isNamed = code >= H3Error.NoError.Value && code <= H3Error.VersionFallback.Value && error != H3Error.MessageError;
        json.WriteError(member, isNamed ? error.ToString().ToLowerInvariant().Replace("h3_", "http_", StringComparison.Ordinal) : null, code, error.ToString());
    }

    public static void WriteFields(this Utf8JsonWriter json, IEnumerable<Field> fields)
    {
        json.WriteStartArray("headers");
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteText("name", "name_bytes", field.Name);
            json.WriteText("value", "value_bytes", field.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Text where the octets are printable ASCII, else hex digits under another name.</summary>
    public static void WriteText(this Utf8JsonWriter json, string asText, string asHex, Bytes octets)
    {
        if (octets.Span.ContainsAnyExceptInRange((byte)0x20, (byte)0x7e))
            json.WriteString(asHex, octets.ToString());
        else
            json.WriteString(asText, octets.ToText());
    }

    private static void WriteError(this Utf8JsonWriter json, string member, string? name, ulong code, string inTheRfc)
    {
        json.WriteString(member, name ?? "unknown");
        if (name is not null)
            return;
        json.WriteNumber("error_code", code);
        json.WriteString("h3c_error", inTheRfc);
    }
}
