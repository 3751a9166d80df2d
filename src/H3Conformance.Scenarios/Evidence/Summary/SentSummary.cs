using System.Text.Json;
using H3Conformance.Scenarios.Evidence.Entries;
using H3Conformance.Scenarios.Recording;

namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>The actions of the run, in their order, and when each was carried out.</summary>
internal static class SentSummary
{
    public static void Write(Utf8JsonWriter json, RunRecord record)
    {
        json.WriteStartArray("sent");
        foreach (var logged in record.Entries.OfType<ActionLogged>())
        {
            json.WriteStartObject();
            if (logged.Executed)
                json.WriteNumber("time_ms", Math.Round(logged.Time.TotalMilliseconds, 3));
            else
                json.WriteNull("time_ms");
            json.WriteBoolean("executed", logged.Executed);
            json.WritePropertyName("action");
            ScenarioJson.Write(json, logged.Action);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
