using System.Text.Json;

namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>Milliseconds from the start of the run to the first time of each; null where it never came.</summary>
internal static class TimingSummary
{
    public static void Write(Utf8JsonWriter json, Traffic traffic)
    {
        var start = traffic.TimeOf(Milestone.Start) ?? TimeSpan.Zero;
        json.WriteStartObject("timings_ms");
        for (var milestone = Milestone.FirstPacketReceived; milestone <= Milestone.End; milestone++)
        {
            if (traffic.TimeOf(milestone) is { } time)
                json.WriteNumber(Names.Of(milestone), Math.Round((time - start).TotalMilliseconds, 3));
            else
                json.WriteNull(Names.Of(milestone));
        }

        json.WriteEndObject();
    }
}
