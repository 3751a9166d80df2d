using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using H3Conformance.Scenarios.Evidence.Entries;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Recording;

namespace H3Conformance.Scenarios.Evidence.Qlog;

/// <summary>
/// Writes the record of a run as qlog in JSON text sequences (RFC 7464; draft-ietf-quic-qlog-main-schema-14 with the QUIC
/// and HTTP/3 events of drafts 13). Events named <c>h3c:</c> are this suite's own: actions, outcome, notes, violations.
/// </summary>
public static class QlogWriter
{
    /// <summary>RFC 7464 2.2: what every record begins with.</summary>
    public const byte RecordSeparator = 0x1e;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, RunRecord record, EvidenceTitle title)
    {
        WriteRecord(output, json => WriteHeader(json, title));
        if (record.Dropped > 0)
            Write(output, new NoteLogged(TimeSpan.Zero, string.Create(CultureInfo.InvariantCulture, $"the {record.Dropped} oldest events were left out")));
        foreach (var entry in record.Entries)
            Write(output, entry);
    }

    private static void Write(Stream output, LogEntry entry)
    {
        if (entry is EventLogged { Event: var happened })
            Http3EventWriter.Write(happened, (name, data) => WriteEvent(output, entry.Time, name, data));
        else
            WriteEvent(output, entry.Time, NameOf(entry), json => WriteOwn(json, entry));
    }

    private static void WriteEvent(Stream output, TimeSpan time, string name, Action<Utf8JsonWriter> data) => WriteRecord(output, json =>
    {
        json.WriteNumber("time", Math.Round(time.TotalMilliseconds, 3));
        json.WriteString("name", name);
        json.WriteStartObject("data");
        data(json);
        json.WriteEndObject();
    });

    private static void WriteRecord(Stream output, Action<Utf8JsonWriter> members)
    {
        output.WriteByte(RecordSeparator);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteHeader(Utf8JsonWriter json, EvidenceTitle title)
    {
        json.WriteString("file_schema", "urn:ietf:params:qlog:file:sequential");
        json.WriteString("serialization_format", "application/qlog+json-seq");
        json.WriteString("title", title.Words);
        json.WriteStartObject("trace");
        json.WriteStartObject("common_fields");
        json.WriteString("time_format", "relative_to_epoch");
        json.WriteStartObject("reference_time");
        json.WriteString("clock_type", "monotonic");
        json.WriteString("epoch", "unknown");
        if (title.StartedAt is { } started)
            json.WriteString("wall_clock_time", started.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteString("h3c_target", title.Target);
        json.WriteString("h3c_test", title.Test);
        json.WriteString("h3c_part", title.Part);
        if (title.Seed is { } seed)
            json.WriteNumber("h3c_seed", seed);
        json.WriteEndObject();
        json.WriteStartObject("vantage_point");
        json.WriteString("name", "H3Conformance");
        json.WriteString("type", "client");
        json.WriteEndObject();
        json.WriteStartArray("event_schemas");
        json.WriteStringValue("urn:ietf:params:qlog:events:quic-13");
        json.WriteStringValue("urn:ietf:params:qlog:events:http3-13");
        json.WriteStringValue("urn:h3conformance:qlog:events:h3c");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string NameOf(LogEntry entry) => entry switch
    {
        ActionLogged => "h3c:action",
        OutcomeLogged => "h3c:outcome",
        _ => "h3c:note",
    };

    private static void WriteOwn(Utf8JsonWriter json, LogEntry entry)
    {
        switch (entry)
        {
            case ActionLogged action:
                json.WriteNumber("index", action.Index);
                json.WriteBoolean("executed", action.Executed);
                json.WritePropertyName("action");
                ScenarioJson.Write(json, action.Action);
                break;
            case OutcomeLogged outcome:
                json.WriteString("text", OutcomeText.Of(outcome.Outcome));
                json.WriteString("reactions", OutcomeText.Reactions(outcome.Outcome));
                json.WriteBoolean("stimulus_sent", outcome.Outcome.StimulusSent);
                json.WriteBoolean("stimulus_acknowledged", outcome.Outcome.StimulusAcknowledged);
                break;
            case NoteLogged note:
                json.WriteString("text", note.Text);
                break;
            default:
                break;
        }
    }
}
