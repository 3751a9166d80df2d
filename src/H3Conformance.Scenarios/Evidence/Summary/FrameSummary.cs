using System.Text.Json;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>What came on a stream, each thing as an object of one member that names its kind.</summary>
internal sealed class FrameSummary(ContentCoding coding)
{
    private static readonly SettingId[] OwnMembers =
        [SettingId.MaxFieldSectionSize, SettingId.QpackMaxTableCapacity, SettingId.QpackBlockedStreams, SettingId.EnableConnectProtocol, SettingId.H3Datagram];

    public void Frame(Utf8JsonWriter json, Http3Frame frame)
    {
        switch (frame)
        {
            case SettingsFrame settings:
                Object(json, "SETTINGS", () => Settings(json, settings));
                break;
            case CancelPushFrame cancel:
                Object(json, "CANCEL_PUSH", () => json.WriteNumber("push_id", cancel.PushId.Value));
                break;
            case GoawayFrame goaway:
                Object(json, "GO_AWAY", () => json.WriteNumber("id", goaway.Id.Value));
                break;
            case MaxPushIdFrame maximum:
                Object(json, "MAX_PUSH_ID", () => json.WriteNumber("push_id", maximum.PushId.Value));
                break;
            case PriorityUpdateFrame update:
                Object(json, $"PRIORITY_UPDATE({(update.Push ? "PUSH" : "REQUEST")})", () => Priority(json, update));
                break;
            case UnknownFrame unknown:
                Object(json, "UNKNOWN", () =>
                {
                    json.WriteNumber("raw_type", unknown.Type.Value);
                    json.WriteNumber("payload_len", unknown.Payload.Length);
                    Octets(json, "payload", unknown.Payload);
                });
                break;
            default:
                Object(json, frame.Type.ToString(), static () => { });
                break;
        }
    }

    public void Data(Utf8JsonWriter json, ulong declaredLength, Bytes content) => Object(json, "DATA", () =>
    {
        json.WriteNumber("payload_len", content.Length);
        if ((ulong)content.Length != declaredLength)
            json.WriteNumber("declared_len", declaredLength);
        Octets(json, "payload", content);
    });

    /// <summary>A field section of HEADERS, or of PUSH_PROMISE.</summary>
    public void Fields(Utf8JsonWriter json, FieldsReceived fields, int sectionLength) => Object(json, fields.PushId is null ? "enriched_headers" : "PUSH_PROMISE", () =>
    {
        if (fields.PushId is { } push)
            json.WriteNumber("push_id", push);
        json.WriteNumber("header_block_len", sectionLength);
        Headers(json, fields.Fields);
    });

    public void UnknownData(Utf8JsonWriter json, Bytes data) => Object(json, "stream_bytes", () =>
    {
        json.WriteNumber("payload_len", data.Length);
        Octets(json, "payload", data);
    });

    public void Octets(Utf8JsonWriter json, string name, Bytes octets)
    {
        if (coding == ContentCoding.Base64)
            json.WriteBase64String(name, octets.Span);
        else
            json.WriteString(name, octets.ToString());
    }

    public static void Headers(Utf8JsonWriter json, FieldSection section)
    {
        json.WriteStartArray("headers");
        foreach (var field in section.Fields)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name.ToText());
            json.WriteString("value", field.Value.ToText());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Reset(Utf8JsonWriter json, StreamReset reset) => Object(json, "reset_stream", () =>
    {
        json.WriteNumber("stream_id", reset.Stream.Value);
        json.WriteNumber("error_code", reset.Code.Value);
    });

    public static void Stopped(Utf8JsonWriter json, SendingStopped stopped) => Object(json, "stop_sending", () =>
    {
        json.WriteNumber("stream_id", stopped.Stream.Value);
        json.WriteNumber("error_code", stopped.Code.Value);
    });

    public static void Finished(Utf8JsonWriter json) => Object(json, "finished", static () => { });

    public static void Malformed(Utf8JsonWriter json, MalformedFrameReceived malformed) => Object(json, "malformed_frame", () =>
    {
        json.WriteNumber("raw_type", malformed.Type.Value);
        json.WriteString("fault", malformed.Kind.ToString());
    });

    public static void Truncated(Utf8JsonWriter json, FrameTruncated truncated) => Object(json, "truncated_frame", () =>
    {
        if (truncated.Type is { } type)
            json.WriteNumber("raw_type", type.Value);
        else
            json.WriteNull("raw_type");
    });

    public static void Failed(Utf8JsonWriter json, QpackFailed failed) => Object(json, "qpack_failure", () => json.WriteString("fault", failed.Failure.ToString()));

    private static void Object(Utf8JsonWriter json, string kind, System.Action members)
    {
        json.WriteStartObject();
        json.WriteStartObject(kind);
        members();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Settings(Utf8JsonWriter json, SettingsFrame frame)
    {
        var settings = new Http3Settings(frame.Settings);
        Number(json, "max_field_section_size", settings.Find(SettingId.MaxFieldSectionSize));
        Number(json, "qpack_max_table_capacity", settings.Find(SettingId.QpackMaxTableCapacity));
        Number(json, "qpack_blocked_streams", settings.Find(SettingId.QpackBlockedStreams));
        Number(json, "connect_protocol_enabled", settings.Find(SettingId.EnableConnectProtocol));
        Number(json, "h3_datagram", settings.Find(SettingId.H3Datagram));
        json.WriteStartArray("additional_settings");
        foreach (var setting in frame.Settings.Where(static setting => Array.TrueForAll(OwnMembers, id => id.Value != setting.Id.Value)))
        {
            json.WriteStartArray();
            json.WriteNumberValue(setting.Id.Value);
            json.WriteNumberValue(setting.Value.Value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Priority(Utf8JsonWriter json, PriorityUpdateFrame update)
    {
        json.WriteNumber("prioritized_element_id", update.PrioritizedElementId.Value);
        json.WriteNumber("priority_field_value_len", update.PriorityFieldValue.Length);
        json.WriteString("priority_field_value", update.PriorityFieldValue.ToText());
    }

    private static void Number(Utf8JsonWriter json, string name, ulong? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
