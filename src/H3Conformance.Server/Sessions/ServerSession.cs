using H3Conformance.Http3;
using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Settings;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Streams;
using H3Conformance.Scenarios.Origin;
using H3Conformance.Scenarios.Tunnels;
using H3Conformance.Server.Content;
using H3Conformance.Server.Forwarding;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Mutations;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>One client's connection: guards judge what comes, and requests that are in order are answered.</summary>
public sealed class ServerSession : IEndpoint
{
    private readonly Http3Connection _connection;
    private readonly Enforcer _enforcer;
    private readonly ControlStreamGuard _control;
    private readonly UnidirectionalStreamGuard _unidirectional;
    private readonly FrameShapeGuard _shapes;
    private readonly QpackGuard _qpack;
    private readonly QpackDuties _duties;
    private readonly EncoderDuties _encoding;
    private readonly ReservedStream _reserved;
    private readonly ServerGreeting _greeting;
    private readonly EarlyEvents _events;
    private readonly DatagramGuard _datagrams;
    private readonly Pusher _pusher;
    private readonly Farewell _farewell;
    private readonly PriorityGuard _priorities;
    private readonly bool _offersExtendedConnect;
    private readonly bool _takesDatagrams;
    private readonly Resources _resources = new();
    private readonly Preconditions _preconditions;
    private readonly Gateway? _gateway;
    private readonly TunnelTarget? _tunnels;
    private readonly Dictionary<StreamId, Exchange> _exchanges = [];

    public ServerSession(Http3Connection connection, RuleSet rules, OriginServer? origin = null, TunnelTarget? tunnels = null)
    {
        _connection = connection;
        var offered = new Http3Settings(connection.Settings);
        (_offersExtendedConnect, _takesDatagrams) = (offered.EnableConnectProtocol, offered.H3Datagram);
        _enforcer = new Enforcer(connection, rules);
        _gateway = origin is null ? null : new Gateway(origin, _enforcer);
        _tunnels = tunnels;
        _preconditions = new Preconditions(_enforcer);
        _pusher = new Pusher(connection, _enforcer);
        _farewell = new Farewell(connection, _enforcer);
        _control = new ControlStreamGuard(_enforcer, _pusher);
        _unidirectional = new UnidirectionalStreamGuard(connection, _enforcer);
        _shapes = new FrameShapeGuard(_enforcer);
        _greeting = new ServerGreeting(connection, _enforcer);
        if (_enforcer.Keeps(ServerRules.SettingsWaitForNothing) && !EarlySettingsGuard.HasToKnow(_enforcer))
            _greeting.Send();
        _events = new EarlyEvents(connection, _enforcer);
        _qpack = new QpackGuard(connection, _enforcer);
        connection.Quic.Automatisms[Automatism.ResetWhenStopped] = _enforcer.Keeps(CancellationRules.ProcessedRequestsAreNotRejected);
        connection.Quic.Automatisms[Automatism.RaiseCredit] = _enforcer.Keeps(CancellationRules.FinishedRequestsMakeRoom);
        _duties = new QpackDuties(connection, _enforcer);
        _duties.Begin();
        _encoding = new EncoderDuties(connection, _enforcer);
        _encoding.Begin();
        _reserved = new ReservedStream(connection, _enforcer);
        _priorities = new PriorityGuard(_enforcer, _pusher, () => connection.Quic.OwnStreamLimit(bidirectional: true));
        _datagrams = new DatagramGuard(connection, _enforcer, stream => _exchanges.GetValueOrDefault(stream));
    }

    /// <summary>Takes the lines of the NSS key log.</summary>
    public Action<string>? KeyLog { get; init; }

    /// <summary>The time of day at the start of the server, for the dates of responses.</summary>
    public DateTimeOffset WallClock { get; init; }

    public TimeSpan? NextDeadline => _connection.NextDeadline;

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        _connection.Receive(datagram, now);
        TakeEvents(now);
    }

    public void Elapse(TimeSpan now)
    {
        _connection.Elapse(now);
        TakeEvents(now);
    }

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram) => _connection.TryTakeDatagram(now, out datagram);

    private void TakeEvents(TimeSpan now)
    {
        _enforcer.At(now);
        _preconditions.At(WallClock + now);
        if (EarlySettingsGuard.HasToKnow(_enforcer) && _connection.Quic.Handshake.CipherSuite is not null)
            _greeting.Send();
        while (_events.TryTake(out var happened))
        {
            if (happened is TransportEvent { Event: KeyLogged key })
                KeyLog?.Invoke(key.Line);
            if (_enforcer.IsDone)
                continue;
            _duties.Watch(happened);
            _encoding.Watch(happened);
            _datagrams.Watch(happened);
            if (_enforcer.IsDone)
                continue;
            if (!_shapes.Watch(happened) && !_qpack.Watch(happened) && !_priorities.Watch(happened))
                Handle(happened);
        }

        if (_enforcer.IsClosed)
            Lose();
        if (_enforcer.IsDone)
            return;
        _shapes.Pause();
        _reserved.Advance();
        if (_exchanges.Count == 0)
            _farewell.Pause();
    }

    private void Handle(Http3Event happened)
    {
        switch (happened)
        {
            case TransportEvent { Event: ViolationDetected violation }:
                TransportGuard.Receive(_enforcer, violation.Violation, _takesDatagrams);
                break;
            case TransportEvent { Event: PeerClosed or IdleTimedOut }:
                Lose();
                break;
            case PeerStreamOpened opened:
                _greeting.Send();
                _unidirectional.Open(opened);
                break;
            case QpackFailed failed:
                Abort(failed.Stream, _qpack.Receive(failed));
                break;
            case SendingStopped { Stream.IsBidirectional: true } stopped:
                if (!_enforcer.Keeps(CancellationRules.ProcessedRequestsAreNotRejected))
                    _connection.Quic.ResetStream(stopped.Stream, H3Error.RequestRejected.Value);
                _exchanges.GetValueOrDefault(stopped.Stream)?.Stop();
                Abort(stopped.Stream, ErrorCodeTolerance.Tolerate(_enforcer, stopped.Code, stopped.Stream));
                break;
            case SendingStopped stopped when _pusher.IsPush(stopped.Stream):
                _enforcer.Tolerate(PushRules.PushStreamsMayBeStopped, stopped.Stream);
                break;
            case SendingStopped stopped:
                _unidirectional.Stop(stopped.Stream);
                break;
            case FrameTruncated truncated:
                Abort(truncated.Stream, _enforcer.Reject(FrameRules.StreamsEndBetweenFrames, truncated.Stream));
                break;
            case MalformedFrameReceived malformed:
                Abort(malformed.Stream, _enforcer.Reject(RuleAgainst(malformed), malformed.Stream));
                break;
            case StreamReset reset when reset.Stream.IsBidirectional:
                ErrorCodeTolerance.Tolerate(_enforcer, reset.Code, reset.Stream);
                _exchanges.GetValueOrDefault(reset.Stream)?.Reset();
                _exchanges.Remove(reset.Stream);
                break;
            case StreamReset reset:
                _unidirectional.Close(reset.Stream);
                break;
            default:
                HandleOnStream(happened);
                break;
        }
    }

    private void HandleOnStream(Http3Event happened)
    {
        switch (happened)
        {
            case FrameStarted { Stream.IsBidirectional: true } frame when !_control.Precede(frame.Stream) && !_unidirectional.MissQpack(frame.Stream):
                Live(frame.Stream)?.Guard.Start(frame);
                break;
            case FrameReceived { Stream.IsBidirectional: true } frame:
                Live(frame.Stream)?.Guard.Receive(frame);
                break;
            case FieldsReceived { Stream.IsBidirectional: true, PushId: null } fields:
                Abort(fields.Stream, _qpack.Receive(fields));
                Live(fields.Stream)?.Receive(_encoding.Order(fields.Fields));
                if (Farewell.IsAskedFor(fields.Fields))
                    _farewell.Begin(fields.Stream);
                break;
            case DataReceived { Stream.IsBidirectional: true } data:
                Live(data.Stream)?.Receive(data.Data);
                break;
            case StreamFinished { Stream.IsBidirectional: true } finished:
                Live(finished.Stream)?.Finish();
                _exchanges.Remove(finished.Stream);
                break;
            case FrameStarted frame when IsControl(frame.Stream):
                _control.Start(frame);
                break;
            case FrameReceived frame when IsControl(frame.Stream):
                _control.Receive(frame);
                break;
            case StreamFinished finished:
                _unidirectional.Close(finished.Stream);
                break;
            default:
                break;
        }
    }

    // The connection is over.
    private void Lose()
    {
        foreach (var exchange in _exchanges.Values)
            exchange.Lose();
    }

    private static Rule RuleAgainst(MalformedFrameReceived malformed) => malformed.Kind switch
    {
        _ when PriorityGuard.IsUpdate(malformed.Type) => PriorityRules.IdentifiersAreWhole,
        MalformedFrameKind.ExtraOctets => FrameRules.PayloadsEndWithTheirFields,
        MalformedFrameKind.LengthsDisagree => FrameRules.LengthsAgree,
        _ => FrameRules.PayloadsHoldTheirFields,
    };

    private bool IsControl(StreamId stream) => _unidirectional.TypeOf(stream) == Http3StreamType.Control;

    private void Abort(StreamId stream, bool reacted)
    {
        if (reacted && stream.IsBidirectional)
            Of(stream).Guard.Abandon();
    }

    private Exchange? Live(StreamId stream)
    {
        var exchange = Of(stream);
        return exchange.Guard.IsAborted ? null : exchange;
    }

    private Exchange Of(StreamId stream)
    {
        var isNew = !_exchanges.TryGetValue(stream, out var exchange);
        if (exchange is null)
            _exchanges[stream] = exchange = new Exchange(
                new ResponseWriter(stream, _connection, _enforcer), _enforcer, new RequestGuard(stream, _enforcer, _offersExtendedConnect), _resources, _preconditions, new ReplySemantics(_enforcer, WallClock), _pusher)
            {
                Gateway = _gateway,
                MakeTunnel = _tunnels is { } target ? () => new Tunnel(stream, _connection, _enforcer, target) : null,
                Proxy = new UdpProxy(stream, _connection, _enforcer),
            };
        if (isNew && _farewell.Refuses(stream))
            exchange.Guard.Abandon();
        return exchange;
    }
}
