using System.Globalization;
using H3Conformance.Http3;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Notation;

namespace H3Conformance.Scenarios.Outcomes;

/// <summary>Outcomes in words.</summary>
public static class OutcomeText
{
    public static string Of(Outcome outcome)
    {
        List<string> parts = [outcome.Ending is { } ending ? Of(ending) : Life(outcome), .. Streams(outcome)];
        if (outcome.Ending is null && outcome.Probe is { IsAnswered: false } probe)
            parts.Add($"probe: {Of(probe)}");
        if (outcome.Earlier is { } earlier)
            parts.Add($"announced before: {Of(earlier.Announced)}; announced then: {Of(outcome.Announced)}");
        parts.AddRange(outcome.Tunnels.Select(static tunnel => $"far end of the tunnel: {tunnel}"));
        return string.Join("; ", parts);
    }

    /// <summary>What the actions brought about, whatever was found out afterwards: two runs of the same actions can be compared by it.</summary>
    public static string Reactions(Outcome outcome) =>
        string.Join("; ", [outcome.Ending is { } ending ? Of(ending) : "the connection is open", .. Streams(outcome), .. outcome.UnmetConditions.Select(static unmet => $"waited in vain for {ActionNotation.Write(unmet)}")]);

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
        var reason = ending.Reason.Length > 0 ? $" (\"{PrintableText.Of(ending.Reason)}\")" : "";
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

    private static string Of(ServerAnnouncement announced) =>
        string.Join(", ", [.. announced.Settings.Received.Select(static setting => setting.ToString()), $"max_datagram_frame_size={announced.TransportParameters.MaxDatagramFrameSize ?? 0}"]);

    private static IEnumerable<string> Streams(Outcome outcome) => outcome.Streams.Select(static stream => $"stream '{PrintableText.Of(stream.Key.Text)}': {Of(stream.Value)}");

    private static string Life(Outcome outcome)
    {
        if (outcome.IsServing)
            return "the connection still serves";
        if (outcome.Probe is null && outcome.StimulusAcknowledged)
            return "the connection is open";
        return outcome.StimulusAcknowledged ? "silence, although the stimulus was acknowledged" : "silence";
    }

    private static string Of(Stage stage) => stage switch
    {
        Stage.BeforeAnyReply => "before any reply",
        Stage.InTheHandshake => "in the handshake",
        Stage.AfterTheHandshake => "after the handshake",
        _ => "after a response",
    };
}
