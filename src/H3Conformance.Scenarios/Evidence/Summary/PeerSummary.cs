using System.Text.Json;
using H3Conformance.Http3.Settings;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>What the server announces and opens by itself: parameters, settings, streams, datagrams, pushes; and the named streams of the run.</summary>
internal static class PeerSummary
{
    public static void Write(Utf8JsonWriter json, Outcome outcome, FrameSummary frames)
    {
        WriteParameters(json, outcome.Announced);
        WriteSettings(json, outcome.Announced);
        json.WriteStartObject("streams");
        foreach (var (name, stream) in outcome.Streams.OrderBy(static pair => pair.Value.Stream.Value))
            WriteStream(json, name.Text, stream);
        json.WriteEndObject();

        json.WriteStartArray("server_streams");
        foreach (var stream in outcome.ServerStreams)
            WriteServerStream(json, stream);
        json.WriteEndArray();

        json.WriteStartArray("datagrams");
        foreach (var datagram in outcome.Datagrams)
        {
            json.WriteStartObject();
            json.WriteNumber("payload_len", datagram.Length);
            frames.Octets(json, "payload", datagram);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("dropped_datagrams");
        json.WriteNumber("received", outcome.DroppedDatagrams);
        json.WriteNumber("sent", outcome.UnsentDatagrams);
        json.WriteEndObject();
        json.WriteStartArray("pushes");
        foreach (var push in outcome.Pushes)
            WritePush(json, push);
        json.WriteEndArray();
    }

    private static void WriteParameters(Utf8JsonWriter json, ServerAnnouncement announced)
    {
        json.WriteStartArray("peer_transport_parameters");
        foreach (var parameter in announced.TransportParameters.Parameters)
        {
            json.WriteStartObject();
            json.WriteString("name", parameter.Id.ToString());
            json.WriteNumber("id", parameter.Id.Value);
            json.WriteString("value", parameter.Value.ToString());
            if (parameter.AsVarInt() is { } number)
                json.WriteNumber("number", number.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSettings(Utf8JsonWriter json, ServerAnnouncement announced)
    {
        json.WriteStartArray("peer_settings");
        foreach (var setting in announced.Settings.Received)
        {
            json.WriteStartObject();
            json.WriteString("name", new SettingId(setting.Id.Value).ToString());
            json.WriteNumber("id", setting.Id.Value);
            json.WriteNumber("value", setting.Value.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStream(Utf8JsonWriter json, string name, StreamOutcome stream)
    {
        json.WriteStartObject(name);
        WriteResponse(json, stream);
        json.WriteEndObject();
    }

    private static void WriteResponse(Utf8JsonWriter json, StreamOutcome stream)
    {
        json.WriteNumber("stream_id", stream.Stream.Value);
        if (stream.Status is { } status)
            json.WriteNumber("status", status);
        else
            json.WriteNull("status");
        json.WriteNumber("content_len", stream.ContentLength);
        json.WriteBoolean("finished", stream.Finished);
        json.WriteString("reset", stream.ResetCode?.ToString());
        json.WriteString("stopped", stream.StopCode?.ToString());
    }

    private static void WriteServerStream(Utf8JsonWriter json, ServerStreamOutcome stream)
    {
        json.WriteStartObject();
        json.WriteNumber("stream_id", stream.Stream.Value);
        json.WriteString("type", stream.Type.ToString());
        json.WriteNumber("type_value", stream.Type.Value);
        json.WriteBoolean("closed", stream.IsClosed);
        json.WriteStartArray("frame_types");
        foreach (var type in stream.FrameTypes)
            json.WriteStringValue(type.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePush(Utf8JsonWriter json, PushOutcome push)
    {
        json.WriteStartObject();
        json.WriteNumber("push_id", push.PushId);
        json.WriteString("part", push.IsPromise ? "promise" : "stream");
        if (push.IsPromise)
        {
            json.WriteNumber("stream_id", push.Stream.Value);
            FrameSummary.Headers(json, new Http3.Fields.FieldSection(push.Fields));
        }
        else if (push.Response is { } response)
        {
            WriteResponse(json, response);
        }

        json.WriteEndObject();
    }
}
