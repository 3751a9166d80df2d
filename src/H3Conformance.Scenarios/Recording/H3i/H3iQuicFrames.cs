using System.Text.Json;
using H3Conformance.Scenarios.Actions;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Recording.H3i;

/// <summary>The QUIC frames of h3i's recordings.</summary>
internal static class H3iQuicFrames
{
    public static IEnumerable<Action> Read(JsonElement frame) => H3iMember.Text(frame, "frame_type") switch
    {
        "stream" => [new SendBytes(H3iMember.Stream(frame), H3iMember.Payload(frame), H3iMember.Flag(frame, "fin"))],
        "datagram" => [new SendDatagramFrame(H3iMember.Payload(frame))],
        "reset_stream" => [new ResetStream(H3iMember.Stream(frame), H3iMember.Optional(frame, "error_code") ?? 0)],
        "stop_sending" => [new StopSending(H3iMember.Stream(frame), H3iMember.Optional(frame, "error_code") ?? 0)],
        // What stands in front of a close is meant to be seen.
        "connection_close" => [new Flush(), Close(frame)],
        _ => [],
    };

    private static CloseConnection Close(JsonElement frame)
    {
        var space = H3iMember.Text(frame, "error_space");
        if (space is not ("application" or "transport"))
            throw new JsonException($"'error_space' is '{space}'; it has to be application or transport.");
        return new CloseConnection(space == "application", H3iMember.Number(frame, "error_code"), frame.TryGetProperty("reason", out _) ? H3iMember.Text(frame, "reason") : "");
    }
}
