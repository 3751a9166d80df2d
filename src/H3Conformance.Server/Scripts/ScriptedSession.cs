using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Lifecycle;
using H3Conformance.Quic.Streams;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Server.Scripts;

/// <summary>
/// One client's connection: the script's steps are carried out on it, and a request that the script does not answer is answered with 200.
/// The steps begin when the handshake is complete, unless one of them waits for that: then with the client's first packet.
/// </summary>
public sealed class ScriptedSession : IEndpoint
{
    // A client takes the time that it takes; the idle timeout ends what goes nowhere.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);
    private static readonly StreamId FirstRequest = new(0UL);
    private static readonly Bytes Content = Bytes.Utf8("h3c\n");
    private readonly Http3Connection _connection;
    private readonly StreamNames _names;
    private readonly Observation _seen = new();
    private readonly ActionSequence _steps;
    private readonly AnsweredStreams _answered;
    private readonly bool _beginsAtOnce;
    private readonly IRunLog _log;

    public ScriptedSession(Http3Connection connection, Scenario script, IRunLog log, TimeSpan now)
    {
        _connection = connection;
        _log = log;
        _names = new StreamNames(connection);
        _names.Set(StreamName.Request, FirstRequest);
        _answered = AnsweredStreams.By(script);
        _beginsAtOnce = script.Steps.Any(static step => step is Wait { Until: Scenarios.Waits.HandshakeIsComplete or Scenarios.Waits.HandshakeIsConfirmed });
        var executor = new ActionExecutor(connection, _names);
        _steps = new ActionSequence(script.Steps, executor, new ConditionEvaluator(connection, _names, _seen, executor), log, LongestWait);
        log.Started(script, now);
        connection.OpenStreams();
    }

    /// <summary>Takes the lines of the NSS key log.</summary>
    public Action<string>? KeyLog { get; init; }

    public TimeSpan? NextDeadline
    {
        get
        {
            var below = _connection.NextDeadline;
            return _steps.Deadline is { } own && _connection.Quic.Phase == ConnectionPhase.Active && !(below < own) ? own : below;
        }
    }

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        _connection.Receive(datagram, now);
        Advance(now);
    }

    public void Elapse(TimeSpan now)
    {
        _connection.Elapse(now);
        Advance(now);
    }

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram)
    {
        var taken = _connection.TryTakeDatagram(now, out datagram);
        TakeEvents(now);
        while (!taken && _steps.PassSent(now))
        {
            Advance(now);
            taken = _connection.TryTakeDatagram(now, out datagram);
        }

        return taken;
    }

    private void Advance(TimeSpan now)
    {
        TakeEvents(now);
        if (!_beginsAtOnce && !_connection.Quic.HandshakeComplete)
            return;
        while (_connection.Quic.Phase == ConnectionPhase.Active && _steps.Advance(now))
            TakeEvents(now);
    }

    private void TakeEvents(TimeSpan now)
    {
        while (_connection.TryTakeEvent(out var happened))
        {
            if (happened is TransportEvent { Event: KeyLogged key })
            {
                KeyLog?.Invoke(key.Line);
                continue;
            }

            _seen.Add(happened!);
            if (happened is PeerStreamOpened opened)
                _names.NotePeerStream(opened.Stream, opened.Type);
            _log.Happened(happened!, now);
            if (happened is StreamFinished { Stream: { IsBidirectional: true, IsServerInitiated: false } stream } && !_answered.Contains(stream))
                Answer(stream);
        }
    }

    private void Answer(StreamId request)
    {
        _connection.SendFields(request, [Field.Of(":status", "200"), Field.Of("content-length", $"{Content.Length}")], fin: false);
        _connection.SendFrame(request, new DataFrame(Content), fin: true);
    }
}
