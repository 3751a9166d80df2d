using System.Text.Json;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Recording;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>What a wait for several things waited for in vain.</summary>
internal static class TriggerSummary
{
    public static void Write(Utf8JsonWriter json, string name, Outcome outcome, FrameSummary frames)
    {
        if (outcome.MissedTriggers is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        foreach (var trigger in outcome.MissedTriggers)
            Write(json, trigger, outcome, frames);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Condition trigger, Outcome outcome, FrameSummary frames)
    {
        json.WriteStartObject();
        if (StreamOf(trigger) is { } stream)
        {
            json.WriteString("stream", stream.Text);
            if ((outcome.Streams.GetValueOrDefault(stream)?.Stream ?? stream.Number) is { } id)
                json.WriteNumber("stream_id", id.Value);
            else
                json.WriteNull("stream_id");
        }

        json.WriteStartObject("comparator");
        switch (trigger)
        {
            case FieldsArrived fields:
                json.WriteStartObject("frame");
                json.WriteStartObject("enriched_headers");
                FrameSummary.Headers(json, new FieldSection(fields.Fields));
                json.WriteEndObject();
                json.WriteEndObject();
                break;
            case FrameArrived { Payload: { } payload } frame:
                json.WritePropertyName("frame");
                Write(json, frame.Type, payload, frames);
                break;
            default:
                json.WritePropertyName("condition");
                ScenarioJson.Write(json, trigger);
                break;
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Http3FrameType type, Bytes payload, FrameSummary frames)
    {
        if (type == Http3FrameType.Data)
            frames.Data(json, (ulong)payload.Length, payload);
        else
            frames.Frame(json, new UnknownFrame(type, payload));
    }

    private static StreamName? StreamOf(Condition trigger) => trigger switch
    {
        FieldsArrived fields => fields.Stream,
        FrameArrived frame => frame.Stream,
        _ => (StreamName?)null,
    };
}
