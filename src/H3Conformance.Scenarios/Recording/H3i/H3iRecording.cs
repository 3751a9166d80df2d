using System.Text.Json;
using H3Conformance.Http3.Connection;
using H3Conformance.Quic.Wire;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Recording.H3i;

/// <summary>
/// The actions in a recording of h3i: qlog events for what it sends, and one of its own for what it waits for. Payloads that
/// h3i did not write down are zeros of the length that it did.
/// </summary>
internal static class H3iRecording
{
    /// <summary>h3i sends nothing by itself, streams and SETTINGS are in its recording or not there at all; and it begins when the handshake is complete.</summary>
    public static IReadOnlyList<Action> Opening { get; } =
    [
        new UseSettings([]),
        new SwitchHttp3(Http3Automatism.ControlStream, On: false),
        new SwitchHttp3(Http3Automatism.QpackEncoderStream, On: false),
        new SwitchHttp3(Http3Automatism.QpackDecoderStream, On: false),
        new Wait(new HandshakeIsComplete()),
    ];

    /// <summary>The first record of the file is one that h3i writes.</summary>
    public static bool IsHeader(JsonElement record) => record.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String && title.ValueEquals("h3i");

    /// <summary>What one event does; nothing for events of other kinds.</summary>
    /// <exception cref="JsonException">A member is missing, or is not of the kind that h3i writes.</exception>
    public static IEnumerable<Action> Read(JsonElement record)
    {
        if (!record.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
            throw new JsonException("an event has no data.");
        var fin = record.TryGetProperty("fin_stream", out var finished) && finished.ValueKind == JsonValueKind.True;
        var literal = record.TryGetProperty("literal_headers", out var literals) && literals.ValueKind == JsonValueKind.True;
        return record.GetProperty("name").GetString() switch
        {
            "http3:frame_created" => [H3iHttp3Frames.Read(H3iMember.Stream(data), H3iMember.Object(data, "frame"), fin, literal)],
            "http3:stream_type_set" => OpenStream(data, fin),
            "quic:packet_sent" => H3iMember.Items(data, "frames").SelectMany(H3iQuicFrames.Read),
            "h3i:wait" => [new Wait(Condition(data))],
            { } name when name.StartsWith("h3i:", StringComparison.Ordinal) => throw new JsonException($"h3i records no event '{name}'."),
            _ => [],
        };
    }

    private static Action[] OpenStream(JsonElement data, bool fin)
    {
        ulong? type = H3iMember.Text(data, "stream_type") switch
        {
            "control" => 0,
            "push" => 1,
            "qpack_encode" => 2,
            "qpack_decode" => 3,
            "request" => null,
            _ => H3iMember.Number(data, "stream_type_bytes"),
        };
        if (type is null)
            return [];
        var writer = new WireWriter(8);
        writer.WriteVarInt(type.Value);
        return [new SendBytes(H3iMember.Stream(data), writer.ToBytes(), fin)];
    }

    private static Condition Condition(JsonElement data)
    {
        if (data.TryGetProperty("duration", out _))
            return new TimePassed(H3iMember.Milliseconds(data, "duration"));
        if (data.TryGetProperty("CanOpenNumStreams", out var room))
            return new StreamsAreAdmitted(H3iMember.Flag(room, "bidi"), H3iMember.Number(room, "num"));
        var awaited = data.TryGetProperty("StreamEvent", out var inner) ? inner : data;
        var stream = H3iMember.Stream(awaited);
        return H3iMember.Text(awaited, "type") switch
        {
            "headers" => new HeadersArrived(stream),
            "data" => new DataArrived(stream),
            "finished" => new StreamEnded(stream),
            var type => throw new JsonException($"h3i waits for headers, data or finished, not for '{type}'."),
        };
    }
}
