using System.Globalization;
using H3Conformance.Http3;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Outcomes;

/// <summary>Outcomes in words.</summary>
public static class OutcomeText
{
    public static string Of(Outcome outcome)
    {
        var parts = outcome.Streams.Select(static stream => $"stream '{stream.Key}': {Of(stream.Value)}").ToList();
        if (outcome.Ending is { } ending)
            parts.Insert(0, Of(ending));
        else if (outcome.IsServing)
            parts.Insert(0, "the connection still serves");
        else
            parts.Insert(0, outcome.StimulusAcknowledged ? "silence, although the stimulus was acknowledged" : "silence");
        if (outcome.Ending is null && outcome.Probe is { IsAnswered: false } probe)
            parts.Add($"probe: {Of(probe)}");
        return string.Join("; ", parts);
    }

    public static string Of(ConnectionEnding ending)
    {
        var what = ending.Cause switch
        {
            EndCause.Close when ending.Application => $"connection closed with {new H3Error(ending.ErrorCode ?? 0)}",
            EndCause.Close => $"connection closed by the transport with {new QuicError(ending.ErrorCode ?? 0)}",
            EndCause.StatelessReset => "stateless reset",
            EndCause.Timeout => "timeout",
            EndCause.VersionNegotiation => "no common version",
            EndCause.Unreachable => "nobody listens at the address (ICMP unreachable)",
            EndCause.ClientFailure => "the client gave up",
            _ => "closed by the scenario",
        };
        var reason = ending.Reason.Length > 0 ? $" (\"{ending.Reason}\")" : "";
        return $"{what}{reason}, {Of(ending.Stage)}";
    }

    public static string Of(StreamOutcome stream)
    {
        List<string> parts = [.. stream.InterimStatuses.Select(static status => status.ToString(CultureInfo.InvariantCulture))];
        if (stream.Status is { } status)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"status {status}"));
        if (stream.ResetCode is { } reset)
            parts.Add($"reset with {reset}");
        if (stream.StopCode is { } stop)
            parts.Add($"STOP_SENDING with {stop}");
        if (stream.Finished)
            parts.Add("finished");
        return parts.Count == 0 ? "nothing" : string.Join(", ", parts);
    }

    private static string Of(Stage stage) => stage switch
    {
        Stage.BeforeAnyReply => "before any reply",
        Stage.InTheHandshake => "in the handshake",
        Stage.AfterTheHandshake => "after the handshake",
        _ => "after a response",
    };
}
