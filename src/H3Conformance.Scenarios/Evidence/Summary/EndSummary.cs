using System.Text.Json;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Recording;

namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>How the connection ended: <c>error</c> as others have it, <c>end</c> with the stage and the cause.</summary>
internal static class EndSummary
{
    public static void Write(Utf8JsonWriter json, Outcome outcome)
    {
        json.WriteStartObject("error");
        if (outcome.Ending is { Cause: EndCause.Close, ErrorCode: { } code } closed)
            WriteError(json, "peer_error", closed.Application, code, closed.Reason);
        if (outcome.ClosedLocally is { } close)
            WriteError(json, "local_error", close.Application, close.ErrorCode.Value, close.ReasonPhrase.ToText());
        json.WriteBoolean("timed_out", outcome.Ending?.Cause == EndCause.Timeout);
        json.WriteEndObject();

        json.WriteStartObject("end");
        json.WriteString("stage", Names.Of(outcome.Ending?.Stage ?? outcome.Stage));
        json.WriteString("cause", outcome.Ending is { } ending ? Names.Of(ending.Cause) : "left_alive");
        if (outcome.Ending is { Cause: EndCause.Close, ErrorCode: { } number } peer)
        {
            json.WriteString("error_name", peer.Application ? new Http3.H3Error(number).ToString() : new QuicError(number).ToString());
            json.WriteNumber("frame_type", peer.FrameType);
        }

        if (outcome.Ending is { Reason.Length: > 0 } told)
            json.WriteString("reason", told.Reason);
        json.WriteString("text", OutcomeText.Of(outcome));
        json.WriteBoolean("actions_sent", outcome.StimulusSent);
        json.WriteBoolean("actions_acknowledged", outcome.StimulusAcknowledged);
        json.WriteStartArray("unmet_conditions");
        foreach (var condition in outcome.UnmetConditions)
            ScenarioJson.Write(json, condition);
        json.WriteEndArray();
        json.WriteStartArray("violations");
        foreach (var violation in outcome.Violations)
            json.WriteStringValue(violation.ToString());
        foreach (var breach in outcome.Breaches)
            json.WriteStringValue(breach.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter json, string name, bool application, ulong code, string reason)
    {
        json.WriteStartObject(name);
        json.WriteBoolean("is_app", application);
        json.WriteNumber("error_code", code);
        json.WriteString("reason", reason);
        json.WriteEndObject();
    }
}
