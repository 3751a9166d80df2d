using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Lifecycle;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Passive;
using H3Conformance.Scenarios.Waits;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Running;

/// <summary>One scenario on one connection, as a state machine: the pump drives it until it is over.</summary>
public sealed class ScenarioRun : IEndpoint
{
    private const ulong NoError = 0x100;
    private readonly Http3Connection _connection;
    private readonly ClientProfile _profile;
    private readonly StreamNames _names;
    private readonly Observation _seen = new();
    private readonly PassiveObserver _passive;
    private readonly ActionExecutor _executor;
    private readonly ConditionEvaluator _conditions;
    private readonly Queue<Action> _actions;
    private readonly IActionSource _later;
    private readonly AftermathWatch _aftermath;
    private readonly IRunLog _log;
    private readonly List<Condition> _unmet = [];
    private readonly TimeSpan _started;
    private TimeSpan _now;
    private TimeSpan? _waitingSince;
    private TimeSpan? _resetAt;
    private bool _finished;
    private bool _flushing;

    public ScenarioRun(Scenario scenario, RunSetup setup, TimeSpan now)
    {
        _profile = setup.Profile;
        _log = setup.Log;
        _started = now;
        _now = now;
        _connection = ConnectionOpener.Open(scenario, setup.Profile, setup.Random, now, setup.WallClock);
        _passive = new PassiveObserver(new Http3Settings(_connection.Settings));
        _names = new StreamNames(_connection);
        _executor = new ActionExecutor(_connection, _names);
        _conditions = new ConditionEvaluator(_connection, _names, _seen, _executor);
        _actions = new Queue<Action>(scenario.Steps);
        _later = setup.Later;
        _aftermath = new AftermathWatch(_connection, _seen, _executor, setup);
        _log.Started(scenario, now);
        Advance();
    }

    /// <summary>The run has nothing more to learn.</summary>
    public bool IsOver { get; private set; }

    /// <summary>There are actions whose turn has not come yet.</summary>
    public bool HasActions => _actions.Count > 0;

    public Http3Connection Connection => _connection;

    public TimeSpan? NextDeadline
    {
        get
        {
            var own = _waitingSince is { } since && _actions.TryPeek(out var action) && action is Wait wait
                ? since + Limit(wait)
                : _resetAt is { } reset ? reset + Settle : _aftermath.Deadline;
            var below = _connection.NextDeadline;
            return own is null || below < own ? below : own;
        }
    }

    private TimeSpan Settle => _profile.Patience.Settle(_connection.Quic.Rtt.Smoothed);

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        _now = now;
        _connection.Receive(datagram, now);
        Advance();
    }

    public void Elapse(TimeSpan now)
    {
        _now = now;
        _connection.Elapse(now);
        Advance();
    }

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram)
    {
        _now = now;
        var taken = _connection.TryTakeDatagram(now, out datagram);
        TakeEvents();
        while (!taken && PassFlush())
            taken = _connection.TryTakeDatagram(now, out datagram);
        return taken;
    }

    /// <summary>The network says that nobody listens at the target's address.</summary>
    public void Unreachable()
    {
        if (_seen.Stage == Stage.BeforeAnyReply)
            _seen.End(EndCause.Unreachable);
        Advance();
    }

    /// <summary>Takes leave of the server, so that it need not keep the connection.</summary>
    public void Leave(TimeSpan now) => _connection.Quic.Close(new ConnectionCloseFrame(Application: true, NoError, 0UL, default), now);

    public Outcome Outcome() => new()
    {
        Ending = _seen.Ending,
        Stage = _seen.Stage,
        Streams = _names.Named
            .Where(pair => pair.Value.IsBidirectional || _seen.Knows(pair.Value))
            .ToDictionary(static pair => pair.Key, pair => _seen.Of(pair.Value).ToOutcome()),
        StimulusBegun = _executor.HasSent,
        StimulusSent = _actions.Count == 0,
        StimulusAcknowledged = _actions.Count == 0 && _executor.EverythingIsAcknowledged,
        Probe = _aftermath.Probe,
        Announced = new ServerAnnouncement(_connection.PeerSettings ?? ServerAnnouncement.None.Settings, _connection.Quic.PeerParameters) { StreamTypes = [.. _seen.StreamTypes] },
        Qpack = _seen.Qpack.ToOutcome(),
        Datagrams = [.. _seen.Datagrams],
        Pushes = _seen.Pushes,
        CancelledPushes = [.. _seen.CancelledPushes],
        Goaways = [.. _seen.Goaways],
        UnmetConditions = [.. _unmet],
        ServerStreams = _seen.ServerStreams,
        RequestStreamLimit = _connection.Quic.StreamLimit(bidirectional: true),
        Violations = [.. _seen.Violations],
        Breaches = [.. _passive.Breaches],
        LastEvents = _log.LastEvents,
        Duration = _now - _started,
    };

    private void Advance()
    {
        TakeEvents();
        if (EndedByServer())
            return;
        while (_later.TryTake(out var later))
            _actions.Enqueue(later);
        while (!IsOver && _actions.TryPeek(out var action) && CarryOut(action))
        {
            _actions.TryDequeue(out _);
            _waitingSince = null;
            TakeEvents();
        }

        if (_actions.Count > 0 || IsOver)
            return;
        if (_connection.Quic.Phase != ConnectionPhase.Active)
        {
            // The scenario closed: there is nothing left to be learned.
            _seen.End(EndCause.ClosedByScenario);
            IsOver = true;
            Finish();
            return;
        }

        if (!_later.IsExhausted)
            return;
        _aftermath.Advance(_now, Outcome);
        IsOver = _aftermath.IsOver;
        Finish();
    }

    private bool CarryOut(Action action)
    {
        if (action is Flush)
        {
            _flushing = true;
            return false;
        }

        if (action is not Wait wait)
        {
            _executor.Execute(action, _now);
            _log.Executed(action, _now);
            return true;
        }

        if (_waitingSince is null)
            _log.Executed(action, _now);
        _waitingSince ??= _now;
        var waited = _now - _waitingSince.Value;
        if (_conditions.Holds(wait.Until, waited))
            return true;
        if (waited < Limit(wait))
            return false;
        _unmet.Add(wait.Until);
        _log.Note($"gave up waiting for {wait.Until}", _now);
        if (!_connection.Quic.HandshakeComplete)
            _seen.End(EndCause.Timeout);
        return true;
    }

    // Everything before the flush has left.
    private bool PassFlush()
    {
        if (!_flushing || IsOver)
            return false;
        _flushing = false;
        _log.Executed(_actions.Dequeue(), _now);
        Advance();
        return true;
    }

    private bool EndedByServer()
    {
        if (_seen.Ending is null && _connection.Quic.Phase == ConnectionPhase.Ended)
            _seen.End(EndCause.ClosedByScenario);
        if (_seen.Ending is not { } ending)
            return false;
        if (ending.Cause == EndCause.StatelessReset)
        {
            // A CONNECTION_CLOSE may still be under way beside the reset.
            _resetAt ??= _now;
            if (_now < _resetAt + Settle)
                return true;
        }

        IsOver = true;
        Finish();
        return true;
    }

    private void Finish()
    {
        if (!IsOver || _finished)
            return;
        _finished = true;
        _log.Finished(Outcome(), _now);
    }

    private TimeSpan Limit(Wait wait) => wait.Until is Waits.TimePassed passed ? passed.Duration : _profile.Patience.Deadline;

    private void TakeEvents()
    {
        while (_connection.TryTakeEvent(out var happened))
        {
            _seen.Add(happened!);
            if (happened is PeerStreamOpened opened)
                _names.NoteServerStream(opened.Stream, opened.Type);
            _log.Happened(happened!, _now);
            var known = _passive.Breaches.Count;
            _passive.Watch(happened!);
            foreach (var breach in _passive.Breaches.Skip(known))
                _log.Note($"the server breaks {breach}", _now);
        }
    }
}
