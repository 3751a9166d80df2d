using H3Conformance.Http3;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Settings;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Scenarios.Passive;

/// <summary>The server's unidirectional streams and what they carry (RFC 9114 sections 6.2 and 7.2), and the ends of streams that must not end.</summary>
internal sealed class ServerStreamWatch(ClientSide client, BreachList breaches)
{
    private const ulong LeastStreams = 3;
    private const ulong LeastCredit = 1024;
    private readonly Dictionary<StreamId, Http3StreamType> _types = [];
    private readonly HashSet<StreamId> _begun = [];
    private readonly HashSet<ulong> _pushes = [];

    public void Watch(Http3Event happened)
    {
        switch (happened)
        {
            case TransportEvent { Event: PeerTransportParametersReceived { Parameters: var announced } }:
                if (announced.InitialMaxStreamsUni < LeastStreams)
                    breaches.Add("rfc9114-6.2-1", $"initial_max_streams_uni is {announced.InitialMaxStreamsUni}");
                if (announced.InitialMaxStreamDataUni < LeastCredit)
                    breaches.Add("rfc9114-6.2-2", $"initial_max_stream_data_uni is {announced.InitialMaxStreamDataUni}");
                break;
            case TransportEvent { Event: StreamDataReceived { Stream: { IsBidirectional: true, IsServerInitiated: true } stream } }:
                breaches.Add("rfc9114-6.1-x2", $"stream {stream} is bidirectional");
                break;
            case PeerStreamOpened opened:
                Open(opened);
                break;
            case PushStreamIdentified push:
                Identify(push);
                break;
            case FrameStarted { Stream.IsBidirectional: false } frame:
                Start(frame);
                break;
            case FrameReceived { Stream.IsBidirectional: false, Frame: SettingsFrame settings }:
                Receive(new Http3Settings(settings.Settings));
                break;
            case StreamFinished { Stream.IsServerInitiated: true } finished:
                End(finished.Stream, "ended with FIN");
                break;
            case StreamReset { Stream.IsServerInitiated: true } reset:
                Reset(reset);
                break;
            case SendingStopped { Stream.IsBidirectional: false } stopped:
                Closed(client.TypeOf(stopped.Stream), $"the client is asked to end its stream {stopped.Stream}");
                break;
            default:
                break;
        }
    }

    private void Open(PeerStreamOpened opened)
    {
        var isCritical = IsCritical(opened.Type);
        if (isCritical && _types.ContainsValue(opened.Type))
            breaches.Add(opened.Type == Http3StreamType.Control ? "rfc9114-6.2.1-1" : "rfc9204-4.2-1", $"stream {opened.Stream} is one more {opened.Type}");
        if (opened.Type == Http3StreamType.Push && client.MaxPushId is null)
            breaches.Add("rfc9114-4.6-x1", $"push stream {opened.Stream}, though the client has allowed none");
        if (!isCritical && opened.Type != Http3StreamType.Push && !opened.Type.IsReserved)
            breaches.Add("rfc9114-6.2-9", $"stream {opened.Stream} has {opened.Type}, for which the client has shown no support");
        _types[opened.Stream] = opened.Type;
    }

    private void Identify(PushStreamIdentified push)
    {
        if (client.MaxPushId is { } maximum && push.PushId > maximum)
            breaches.Add("rfc9114-7.2.5-1", $"push stream with ID {push.PushId} where {maximum} is allowed");
        if (!_pushes.Add(push.PushId))
            breaches.Add("rfc9114-6.2.2-3", $"another push stream with ID {push.PushId}");
    }

    private void Start(FrameStarted frame)
    {
        var isFirst = _begun.Add(frame.Stream);
        if (frame.Type.IsHttp2Reserved)
            breaches.Add("rfc9114-7.2.8-3", $"{frame.Type} on stream {frame.Stream}");
        if (frame.Type == Http3FrameType.MaxPushId)
            breaches.Add("rfc9114-7.2.7-2", $"MAX_PUSH_ID on stream {frame.Stream}");
        if (frame.Type == Http3FrameType.PriorityUpdateRequest || frame.Type == Http3FrameType.PriorityUpdatePush)
            breaches.Add("rfc9218-7.2-9", $"PRIORITY_UPDATE on stream {frame.Stream}");
        var isSettings = frame.Type == Http3FrameType.Settings;
        if (_types.GetValueOrDefault(frame.Stream) != Http3StreamType.Control)
        {
            if (isSettings)
                breaches.Add("rfc9114-7.2.4-3", $"SETTINGS on stream {frame.Stream}");
            return;
        }

        if (isFirst && !isSettings)
            breaches.Add("rfc9114-6.2.1-1", $"the control stream begins with {frame.Type}");
        if (!isFirst && isSettings)
            breaches.Add("rfc9114-7.2.4-1", "SETTINGS behind another frame");
        if (frame.Type == Http3FrameType.Data || frame.Type == Http3FrameType.Headers || frame.Type == Http3FrameType.PushPromise)
            breaches.Add("rfc9114-7.2.1-1", $"{frame.Type} on the control stream");
    }

    private void Receive(Http3Settings settings)
    {
        if (settings.Duplicates.Count > 0)
            breaches.Add("rfc9114-7.2.4-5", $"{settings.Duplicates[0]} twice in SETTINGS");
        if (settings.Received.Any(static setting => new SettingId(setting.Id.Value).IsHttp2Reserved))
            breaches.Add("rfc9114-7.2.4.1-3", "a setting of HTTP/2");
    }

    private void Reset(StreamReset reset)
    {
        End(reset.Stream, $"was reset with {reset.Code}");
        if (_types.TryGetValue(reset.Stream, out var type) && type.IsReserved && reset.Code != H3Error.NoError && !reset.Code.IsReserved)
            breaches.Add("rfc9114-6.2.3-4", $"a stream of a reserved type was reset with {reset.Code}");
    }

    // A stream that the client stopped has to end.
    private void End(StreamId stream, string how)
    {
        if (!client.HasStopped(stream) && _types.TryGetValue(stream, out var type))
            Closed(type, $"the {type} {how}");
    }

    private void Closed(Http3StreamType? type, string detail)
    {
        if (type == Http3StreamType.Control)
            breaches.Add("rfc9114-6.2.1-4", detail);
        else if (type == Http3StreamType.QpackEncoder || type == Http3StreamType.QpackDecoder)
            breaches.Add("rfc9204-4.2-3", detail);
    }

    private static bool IsCritical(Http3StreamType type) =>
        type == Http3StreamType.Control || type == Http3StreamType.QpackEncoder || type == Http3StreamType.QpackDecoder;
}
