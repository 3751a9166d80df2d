using System.Text.Json;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Scenarios.Evidence.Qlog;

/// <summary>Frames of HTTP/3 as qlog has them.</summary>
internal static class Http3FrameWriter
{
    public static void Write(Utf8JsonWriter json, Http3Frame frame)
    {
        json.WriteStartObject("frame");
        switch (frame)
        {
            case DataFrame data:
                json.WriteString("frame_type", "data");
                json.WriteRaw(data.Data);
                break;
            case HeadersFrame headers:
                json.WriteString("frame_type", "headers");
                json.WriteFields([]);
                json.WriteRaw(headers.EncodedFieldSection);
                break;
            case CancelPushFrame cancel:
                json.WriteString("frame_type", "cancel_push");
                json.WriteNumber("push_id", cancel.PushId.Value);
                break;
            case SettingsFrame settings:
                json.WriteString("frame_type", "settings");
                WriteSettings(json, settings);
                break;
            case PushPromiseFrame promise:
                json.WriteString("frame_type", "push_promise");
                json.WriteNumber("push_id", promise.PushId.Value);
                json.WriteFields([]);
                json.WriteRaw(promise.EncodedFieldSection);
                break;
            case GoawayFrame goaway:
                json.WriteString("frame_type", "goaway");
                json.WriteNumber("id", goaway.Id.Value);
                break;
            case MaxPushIdFrame maximum:
                json.WriteString("frame_type", "max_push_id");
                json.WriteNumber("push_id", maximum.PushId.Value);
                break;
            case PriorityUpdateFrame update:
                json.WriteString("frame_type", "priority_update");
                json.WriteNumber(update.Push ? "push_id" : "stream_id", update.PrioritizedElementId.Value);
                json.WriteString("priority_field_value", update.PriorityFieldValue.ToText());
                json.WriteRaw(update.PriorityFieldValue);
                break;
            default:
                WriteUnknown(json, frame);
                break;
        }

        if (frame.DeclaredLength is { } declared)
            json.WriteNumber("h3c_declared_length", declared.Value);
        json.WriteEndObject();
    }

    public static void WriteHeaders(Utf8JsonWriter json, StreamId stream, IEnumerable<Field> fields, ulong? pushId)
    {
        json.WriteNumber("stream_id", stream.Value);
        json.WriteStartObject("frame");
        json.WriteString("frame_type", pushId is null ? "headers" : "push_promise");
        if (pushId is { } id)
            json.WriteNumber("push_id", id);
        json.WriteFields(fields);
        json.WriteEndObject();
    }

    public static void WriteDataHeader(Utf8JsonWriter json, StreamId stream, ulong length)
    {
        json.WriteNumber("stream_id", stream.Value);
        json.WriteStartObject("frame");
        json.WriteString("frame_type", "data");
        json.WriteStartObject("raw");
        json.WriteNumber("length", length);
        json.WriteNumber("payload_length", length);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSettings(Utf8JsonWriter json, SettingsFrame frame)
    {
        json.WriteStartArray("settings");
        foreach (var setting in frame.Settings)
        {
            var id = new SettingId(setting.Id.Value);
            var name = id.ToString().ToLowerInvariant();
            var known = name.StartsWith("settings_", StringComparison.Ordinal);
            json.WriteStartObject();
            // There is also "reserved", which has no place for the number.
            json.WriteString("name", known ? name : "unknown");
            if (!known)
                json.WriteNumber("name_bytes", id.Value);
            json.WriteNumber("value", setting.Value.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnknown(Utf8JsonWriter json, Http3Frame frame)
    {
        json.WriteString("frame_type", frame.Type.IsReserved ? "reserved" : "unknown");
        json.WriteNumber("frame_type_bytes", frame.Type.Value);
        json.WriteRaw(frame switch
        {
            UnknownFrame unknown => unknown.Payload,
            RawHttp3Frame raw => raw.Octets,
            _ => default,
        });
    }
}
