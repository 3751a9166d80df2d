using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Scenarios.Passive;

/// <summary>The order of frames in responses, their sections and their content (RFC 9114 sections 4.1 to 4.3 and 7.1).</summary>
internal sealed class ResponseWatch(ClientSide client, BreachList breaches)
{
    private readonly Dictionary<StreamId, WatchedResponse> _responses = [];

    public void Watch(Http3Event happened)
    {
        switch (happened)
        {
            case MalformedFrameReceived { Kind: not MalformedFrameKind.TooLargeToBuffer } malformed:
                breaches.Add("rfc9114-7.1-1", $"{malformed.Type} on stream {malformed.Stream}: {malformed.Kind}");
                Of(malformed.Stream).IsUnreadable = true;
                break;
            case MalformedFrameReceived tooLarge:
                Of(tooLarge.Stream).IsUnreadable = true;
                break;
            case FrameTruncated truncated:
                breaches.Add("rfc9114-7.1-4", $"stream {truncated.Stream} ends inside a frame");
                Of(truncated.Stream).IsUnreadable = true;
                break;
            case QpackFailed { Stream.IsBidirectional: true } failed:
                Of(failed.Stream).IsUnreadable = true;
                break;
            case FrameStarted { Stream.IsBidirectional: true } frame:
                Start(frame, Of(frame.Stream));
                break;
            case DataReceived { Stream.IsBidirectional: true } data:
                Of(data.Stream).Received += (ulong)data.Data.Length;
                break;
            case FrameReceived { Stream.IsBidirectional: true, Frame: PushPromiseFrame promise }:
                Receive(promise);
                break;
            case FieldsReceived { Stream.IsBidirectional: true, PushId: null } fields:
                Receive(fields.Stream, fields.Fields, Of(fields.Stream));
                break;
            case StreamFinished { Stream.IsBidirectional: true } finished:
                Finish(finished.Stream, Of(finished.Stream));
                _responses.Remove(finished.Stream);
                break;
            case StreamReset reset:
                _responses.Remove(reset.Stream);
                break;
            default:
                break;
        }
    }

    private WatchedResponse Of(StreamId stream)
    {
        if (!_responses.TryGetValue(stream, out var response))
            _responses[stream] = response = new WatchedResponse();
        return response;
    }

    private void Start(FrameStarted frame, WatchedResponse response)
    {
        if (frame.Type == Http3FrameType.Data)
            StartData(frame, response);
        else if (frame.Type == Http3FrameType.Headers && response.Phase == ResponsePhase.Trailers)
            breaches.Add("rfc9114-4.1-3", $"HEADERS behind the trailers on stream {frame.Stream}");
        else if (frame.Type == Http3FrameType.Settings)
            breaches.Add("rfc9114-7.2.4-3", $"SETTINGS on stream {frame.Stream}");
        else if (frame.Type.IsHttp2Reserved)
            breaches.Add("rfc9114-7.2.8-3", $"{frame.Type} on stream {frame.Stream}");
        else if (frame.Type == Http3FrameType.MaxPushId)
            breaches.Add("rfc9114-7.2.7-2", $"MAX_PUSH_ID on stream {frame.Stream}");
        else if (frame.Type == Http3FrameType.PriorityUpdateRequest || frame.Type == Http3FrameType.PriorityUpdatePush)
            breaches.Add("rfc9218-7.2-9", $"PRIORITY_UPDATE on stream {frame.Stream}");
        else if (frame.Type == Http3FrameType.Goaway || frame.Type == Http3FrameType.CancelPush)
            breaches.Add("rfc9114-4.1-3", $"{frame.Type} on stream {frame.Stream}");
    }

    private void StartData(FrameStarted frame, WatchedResponse response)
    {
        if (response.Phase == ResponsePhase.Interim)
            breaches.Add("rfc9114-4.1-x2", $"DATA behind the interim response on stream {frame.Stream}");
        else if (response.Phase != ResponsePhase.Final && !response.IsUnreadable)
            breaches.Add("rfc9114-4.1-3", $"DATA {(response.Phase == ResponsePhase.Nothing ? "ahead of HEADERS" : "behind the trailers")} on stream {frame.Stream}");
        else if (frame.Length > 0 && HasNoContent(client.MethodOf(frame.Stream), response.Status))
            breaches.Add("rfc9114-4.1-x4", $"{frame.Length} octets of DATA on stream {frame.Stream}, status {response.Status} to {client.MethodOf(frame.Stream)}");
    }

    private void Receive(PushPromiseFrame promise)
    {
        if (client.MaxPushId is not { } maximum)
            breaches.Add("rfc9114-4.6-x1", $"PUSH_PROMISE {promise.PushId}, though the client has allowed none");
        else if (promise.PushId.Value > maximum)
            breaches.Add("rfc9114-7.2.5-1", $"PUSH_PROMISE {promise.PushId} where {maximum} is allowed");
    }

    private void Receive(StreamId stream, FieldSection section, WatchedResponse response)
    {
        if (client.Settings?.MaxFieldSectionSize is { } limit && section.Size > limit && client.KnewSettings(stream))
            breaches.Add("rfc9114-4.2.2-2", $"a section of {section.Size} octets on stream {stream} where {limit} are allowed");
        if (response.Phase is ResponsePhase.Final or ResponsePhase.Trailers)
            ReceiveTrailers(stream, section, response);
        else
            ReceiveHeader(stream, section, response);
    }

    private void ReceiveHeader(StreamId stream, FieldSection section, WatchedResponse response)
    {
        if (!response.IsUnreadable)
            SectionFaults.Report(ResponseFieldInspector.Inspect(section), stream, breaches);
        response.Status = section.Find(PseudoHeader.Status) is { } status ? StatusCode.Parse(status) : null;
        response.Phase = response.Status is >= 100 and < 200 ? ResponsePhase.Interim : ResponsePhase.Final;
        if (response.Status is >= 200 and < 300 && client.MethodOf(stream) == "CONNECT")
            ReceiveTunnel(stream, section);
        if (response.Phase == ResponsePhase.Final && ContentLength.TryGet(section.Fields, out var length))
            response.Announced = length;
    }

    private void ReceiveTunnel(StreamId stream, FieldSection section)
    {
        var length = section.Find("content-length");
        if (length is not null)
            breaches.Add("rfc9110-8.6-6", $"content-length on stream {stream}, which is a tunnel");
        if (length is not null || section.Find("transfer-encoding") is not null)
            breaches.Add("rfc9110-9.3.6-6", $"{(length is null ? "transfer-encoding" : "content-length")} on stream {stream}, which is a tunnel");
    }

    private void ReceiveTrailers(StreamId stream, FieldSection section, WatchedResponse response)
    {
        response.Phase = ResponsePhase.Trailers;
        if (section.Find(PseudoHeader.Status) is { } status)
            breaches.Add("rfc9114-4.1-8", $"status {status.ToText()} behind the final response on stream {stream}");
        if (!response.IsUnreadable)
            SectionFaults.Report(TrailerInspector.Inspect(section), stream, breaches);
    }

    private void Finish(StreamId stream, WatchedResponse response)
    {
        // What the client stopped need not come whole.
        if (response.IsUnreadable || client.HasStopped(stream))
            return;
        if (response.Phase == ResponsePhase.Interim)
            breaches.Add("rfc9114-4.1-8", $"stream {stream} ends with an interim response");
        var method = client.MethodOf(stream);
        if (response.Announced is { } announced && announced != response.Received && method is not null && method != "CONNECT" && !HasNoContent(method, response.Status))
            breaches.Add("rfc9114-4.1.2-x9", $"{response.Received} octets of content on stream {stream} where {announced} were announced");
    }

    // RFC 9110 6.4.1.
    private static bool HasNoContent(string? method, int? status) => method == "HEAD" || status is 204 or 304;
}
