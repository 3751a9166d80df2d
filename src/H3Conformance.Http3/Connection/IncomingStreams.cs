using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Connection;

/// <summary>Routes what the peer sends on streams and in DATAGRAM frames.</summary>
public sealed class IncomingStreams(QpackCoders coders, Action<Http3Event> report)
{
    private readonly Dictionary<StreamId, IncomingFrames> _requests = [];
    private readonly Dictionary<StreamId, IncomingUnidirectionalStream> _unidirectional = [];

    /// <summary>Streams of the peer that are remembered.</summary>
    public int Count => _requests.Count + _unidirectional.Count;

    public bool IsControl(StreamId stream) => _unidirectional.TryGetValue(stream, out var incoming) && incoming.Type == Http3StreamType.Control;

    public void Receive(QuicEvent happened)
    {
        switch (happened)
        {
            case StreamDataReceived { Stream.IsBidirectional: true } data:
                Request(data.Stream).Receive(data.Data, data.Fin);
                Forget(data.Stream);
                break;
            case StreamDataReceived data:
                Unidirectional(data.Stream).Receive(data.Data, data.Fin);
                TakeUnblocked();
                Forget(data.Stream);
                break;
            case StreamResetReceived reset:
                coders.Decoder.CancelStream(reset.Stream.Value);
                _requests.Remove(reset.Stream);
                _unidirectional.Remove(reset.Stream);
                report(new StreamReset(reset.Stream, new H3Error(reset.ErrorCode)));
                break;
            case StopSendingReceived stop:
                report(new SendingStopped(stop.Stream, new H3Error(stop.ErrorCode)));
                break;
            case DatagramFrameReceived datagram:
                Receive(datagram);
                break;
            default:
                break;
        }
    }

    private void Receive(DatagramFrameReceived datagram)
    {
        var reader = new WireReader(datagram.Data.Span);
        if (reader.TryReadVarInt(out var quarterStreamId))
            report(new HttpDatagramReceived(new StreamId(quarterStreamId.Value * 4), reader.ReadRest()));
    }

    // What is over is forgotten, so that a long connection takes no more memory than a short one.
    private void Forget(StreamId stream)
    {
        if (_requests.TryGetValue(stream, out var frames) && frames.IsOver)
            _requests.Remove(stream);
        if (_unidirectional.TryGetValue(stream, out var incoming) && incoming.IsOver)
            _unidirectional.Remove(stream);
    }

    private void TakeUnblocked()
    {
        while (coders.Decoder.TryTakeUnblocked(out var stream, out var result))
        {
            var id = new StreamId(stream);
            if (_requests.TryGetValue(id, out var request))
                request.Unblock(result);
            else if (_unidirectional.TryGetValue(id, out var push))
                push.Frames.Unblock(result);
            Forget(id);
        }
    }

    private IncomingFrames Request(StreamId stream)
    {
        if (!_requests.TryGetValue(stream, out var frames))
            _requests[stream] = frames = new IncomingFrames(stream, coders.Decoder, report);
        return frames;
    }

    private IncomingUnidirectionalStream Unidirectional(StreamId stream)
    {
        if (!_unidirectional.TryGetValue(stream, out var incoming))
            _unidirectional[stream] = incoming = new IncomingUnidirectionalStream(stream, coders, report);
        return incoming;
    }
}
