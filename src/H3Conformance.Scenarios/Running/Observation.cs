using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Running;

/// <summary>What a run has seen so far.</summary>
/// <param name="mostDatagrams">How many payloads of DATAGRAM frames are kept.</param>
public sealed class Observation(int mostDatagrams = 64)
{
    private const int MostViolations = 64;
    private const int MostPushes = 64;
    private const int MostFrames = 64;
    private readonly Dictionary<StreamId, StreamRecord> _streams = [];
    private readonly List<Violation> _violations = [];
    private readonly List<PeerStreamOpened> _opened = [];
    private readonly Dictionary<StreamId, List<Http3FrameType>> _frames = [];
    private readonly List<Bytes> _datagrams = [];
    private readonly List<PushOutcome> _pushes = [];
    private readonly List<ulong> _cancelledPushes = [];
    private readonly List<ulong> _goaways = [];

    public IReadOnlyList<Violation> Violations => _violations;

    /// <summary>The promises and push streams that came, 64 at most.</summary>
    public IReadOnlyList<PushOutcome> Pushes => [.. _pushes.Select(push => push.IsPromise ? push : push with { Response = Of(push.Stream).ToOutcome() })];

    /// <summary>The push IDs that the server cancelled, 64 at most.</summary>
    public IReadOnlyList<ulong> CancelledPushes => _cancelledPushes;

    /// <summary>The identifiers of GOAWAY frames, 64 at most.</summary>
    public IReadOnlyList<ulong> Goaways => _goaways;

    /// <summary>The payloads of DATAGRAM frames, as many as are kept.</summary>
    public IReadOnlyList<Bytes> Datagrams => _datagrams;

    /// <summary>DATAGRAM frames that came when no more were kept.</summary>
    public ulong DroppedDatagrams { get; private set; }

    /// <summary>DATAGRAM frames of the client that found too many others waiting.</summary>
    public ulong UnsentDatagrams { get; private set; }

    /// <summary>The unidirectional streams of the server.</summary>
    public IReadOnlyList<ServerStreamOutcome> ServerStreams => [.. _opened.Select(Outcome)];

    public Stage Stage { get; private set; }

    /// <summary>How the connection ended; a CONNECTION_CLOSE replaces a stateless reset that came before it.</summary>
    public ConnectionEnding? Ending { get; private set; }

    /// <summary>The types of the server's unidirectional streams, in their order.</summary>
    public IReadOnlyList<Http3StreamType> StreamTypes => [.. _opened.Select(static opened => opened.Type)];

    public ServerQpackRecord Qpack { get; } = new();

    public ArrivedFrames Arrived { get; } = new();

    public bool SettingsArrived { get; private set; }

    public bool TicketArrived => Ticket is not null;

    /// <summary>The newest one.</summary>
    public SessionTicket? Ticket { get; private set; }

    public StreamRecord Of(StreamId stream)
    {
        if (!_streams.TryGetValue(stream, out var record))
            _streams[stream] = record = new StreamRecord(stream);
        return record;
    }

    public bool Knows(StreamId stream) => _streams.ContainsKey(stream);

    public void End(EndCause cause, string reason = "") => Ending ??= new ConnectionEnding(cause, Stage) { Reason = reason };

    public void Add(Http3Event happened)
    {
        Arrived.Add(happened);
        switch (happened)
        {
            case TransportEvent transport:
                Add(transport.Event);
                break;
            case FieldsReceived { PushId: null, Stream.IsBidirectional: true } fields:
                Of(fields.Stream).AddFields(fields.Fields);
                break;
            case FieldsReceived { PushId: { } pushId } promise:
                AddPush(new PushOutcome(pushId, promise.Stream) { IsPromise = true, Fields = promise.Fields.Fields, ContentBefore = Of(promise.Stream).ContentLength });
                break;
            case FieldsReceived response when IsPush(response.Stream):
                Of(response.Stream).AddFields(response.Fields);
                break;
            case PushStreamIdentified push:
                AddPush(new PushOutcome(push.PushId, push.Stream));
                break;
            case FrameReceived { Stream.IsBidirectional: false, Frame: CancelPushFrame cancel } when _cancelledPushes.Count < MostPushes:
                _cancelledPushes.Add(cancel.PushId.Value);
                break;
            case FrameReceived { Stream.IsBidirectional: false, Frame: GoawayFrame goaway } when _goaways.Count < MostPushes:
                _goaways.Add(goaway.Id.Value);
                break;
            case DataReceived data when data.Stream.IsBidirectional || IsPush(data.Stream):
                Of(data.Stream).AddData(data.Data);
                break;
            case StreamFinished finished:
                Of(finished.Stream).Finish();
                if (Stage == Stage.AfterTheHandshake && finished.Stream.IsBidirectional)
                    Stage = Stage.AfterARequest;
                break;
            case StreamReset reset:
                Of(reset.Stream).Reset(reset.Code);
                break;
            case SendingStopped stopped:
                Of(stopped.Stream).Stop(stopped.Code);
                break;
            case PeerStreamOpened opened:
                _opened.Add(opened);
                _frames[opened.Stream] = [];
                break;
            case EncoderInstructionsReceived instructions:
                Qpack.Add(instructions);
                break;
            case DecoderInstructionsReceived instructions:
                Qpack.Add(instructions);
                break;
            case FrameStarted { Stream.IsBidirectional: false } frame when _frames.TryGetValue(frame.Stream, out var frames) && frames.Count < MostFrames:
                frames.Add(frame.Type);
                break;
            case SettingsReceived:
                SettingsArrived = true;
                break;
            default:
                break;
        }
    }

    private bool IsPush(StreamId stream) => _pushes.Exists(push => !push.IsPromise && push.Stream == stream);

    private void AddPush(PushOutcome push)
    {
        if (_pushes.Count < MostPushes)
            _pushes.Add(push);
    }

    private void Add(QuicEvent happened)
    {
        switch (happened)
        {
            case PacketReceived when Stage == Stage.BeforeAnyReply:
                Stage = Stage.InTheHandshake;
                break;
            case HandshakeCompleted:
                Stage = Stage.AfterTheHandshake;
                break;
            case PeerClosed closed:
                Ending = Ending is null or { Cause: EndCause.StatelessReset } ? Of(closed) : Ending;
                break;
            case StatelessResetReceived:
                End(EndCause.StatelessReset);
                break;
            case IdleTimedOut:
                End(EndCause.Timeout);
                break;
            case TlsFailed failed:
                End(EndCause.ClientFailure, $"{failed.Alert}: {failed.Reason}");
                break;
            case TicketReceived received:
                Ticket = received.Ticket;
                break;
            case DatagramFrameReceived datagram when _datagrams.Count < mostDatagrams:
                _datagrams.Add(datagram.Data);
                break;
            case DatagramFrameReceived:
                DroppedDatagrams++;
                break;
            case DatagramFrameNotSent:
                UnsentDatagrams++;
                break;
            case ViolationDetected violation when _violations.Count < MostViolations:
                _violations.Add(violation.Violation);
                break;
            default:
                break;
        }
    }

    private ServerStreamOutcome Outcome(PeerStreamOpened opened) => new(opened.Stream, opened.Type)
    {
        FrameTypes = [.. _frames[opened.Stream]],
        IsClosed = Knows(opened.Stream) && (Of(opened.Stream).Finished || Of(opened.Stream).WasReset),
    };

    private ConnectionEnding Of(PeerClosed closed) => new(EndCause.Close, Stage)
    {
        Application = closed.Close.Application,
        ErrorCode = closed.Close.ErrorCode.Value,
        FrameType = closed.Close.FrameType.Value,
        Reason = closed.Close.ReasonPhrase.ToText(),
    };
}
