using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>Writes all that is known of a connection as one JSON object; docs/summary.md and docs/summary.schema.json describe it.</summary>
public static class ConnectionSummary
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object, and a line end behind it.</summary>
    /// <param name="output">Gets the UTF-8 text.</param>
    /// <param name="record">What happened.</param>
    /// <param name="traffic">What was counted on the same run.</param>
    /// <param name="outcome">How it came out.</param>
    /// <param name="locals">The local addresses of the run's sockets, in their order, as far as they are known.</param>
    /// <param name="coding">How octets stand in it.</param>
    public static void Write(Stream output, RunRecord record, Traffic traffic, Outcome outcome, IReadOnlyList<IPEndPoint> locals, ContentCoding coding = ContentCoding.Hex)
    {
        var frames = new FrameSummary(coding);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            WriteStreamMap(json, ReceivedFrames.Of(record, frames), outcome, frames);
            StatisticsSummary.Write(json, traffic, outcome.Transport, locals);
            EndSummary.Write(json, outcome);
            TriggerSummary.Write(json, "missed_close_trigger_frames", outcome, frames);
            HandshakeSummary.Write(json, outcome);
            PeerSummary.Write(json, outcome, frames);
            TimingSummary.Write(json, traffic);
            SentSummary.Write(json, record);
            json.WriteNumber("left_out_events", record.Dropped);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteStreamMap(Utf8JsonWriter json, IReadOnlyDictionary<ulong, List<Action<Utf8JsonWriter>>> streams, Outcome outcome, FrameSummary summary)
    {
        json.WriteStartObject("stream_map");
        json.WriteStartObject("stream_frame_map");
        foreach (var (stream, frames) in streams)
        {
            json.WriteStartArray(stream.ToString(CultureInfo.InvariantCulture));
            foreach (var frame in frames)
                frame(json);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        if (outcome.MissedTriggers is null)
        {
            json.WriteNull("close_trigger_frames");
        }
        else
        {
            json.WriteStartObject("close_trigger_frames");
            TriggerSummary.Write(json, "missing", outcome, summary);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
