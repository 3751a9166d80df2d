using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Lifecycle;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Passive;
using H3Conformance.Scenarios.Tunnels;
using H3Conformance.Scenarios.Waits;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Running;

/// <summary>One scenario on one connection, as a state machine: the pump drives it until it is over.</summary>
public sealed class ScenarioRun : IEndpoint
{
    private const ulong NoError = 0x100;
    private readonly Http3Connection _connection;
    private readonly RunSetup _setup;
    private readonly ClientProfile _profile;
    private readonly StreamNames _names;
    private readonly Observation _seen;
    private readonly PassiveObserver _passive;
    private readonly ActionExecutor _executor;
    private readonly ActionSequence _steps;
    private readonly IReadOnlyDictionary<string, Func<Outcome, bool>> _comparators;
    private readonly IActionSource _later;
    private readonly AftermathWatch _aftermath;
    private readonly IRunLog _log;
    private readonly TimeSpan _started;
    private TimeSpan _now;
    private TimeSpan? _endedAt;
    private ValueList<TunnelRecord>? _tunnels;
    private bool _finished;
    private bool _left;

    /// <exception cref="ArgumentException">The scenario waits for a comparator that the setup does not have.</exception>
    public ScenarioRun(Scenario scenario, RunSetup setup, TimeSpan now)
    {
        _comparators = setup.Comparators;
        HasComparatorsOf(scenario.Actions, nameof(scenario));
        _setup = setup;
        _profile = setup.Profile;
        _log = setup.Log;
        _seen = new Observation(setup.Profile.DatagramReceiveQueue);
        _started = now;
        _now = now;
        _connection = ConnectionOpener.Open(scenario, setup.Profile, setup.Random, now, setup.WallClock);
        _passive = new PassiveObserver(new Http3Settings(_connection.Settings));
        _names = new StreamNames(_connection);
        _executor = new ActionExecutor(_connection, _names);
        _steps = new ActionSequence(scenario.Steps, _executor, new ConditionEvaluator(_connection, _names, _seen, _executor, name => _comparators[name](Observed())), _log, _profile.Patience.Deadline);
        _later = setup.Later;
        _aftermath = new AftermathWatch(_connection, _seen, _executor, setup);
        _log.Started(scenario, now);
        Advance();
    }

    /// <summary>The run has nothing more to learn.</summary>
    public bool IsOver { get; private set; }

    /// <summary>There are actions whose turn has not come yet.</summary>
    public bool HasActions => !_steps.IsOver;

    public Http3Connection Connection => _connection;

    public TimeSpan? NextDeadline
    {
        get
        {
            var own = _steps.Deadline ?? (_endedAt is { } ended ? ended + LongestAfterTheEnd : _aftermath.Deadline);
            var below = _connection.NextDeadline;
            return own is null || below < own ? below : own;
        }
    }

    private TimeSpan Settle => _profile.Patience.Settle(_connection.Quic.Rtt.Smoothed);

    private TimeSpan LongestAfterTheEnd => _setup.Tunnels is null ? Settle : _profile.Patience.Deadline;

    // What the far end of a tunnel sees of the end comes to it by another path.
    private bool AwaitsTheFarEnd => _now < _endedAt + LongestAfterTheEnd && _setup.Tunnels?.Seen.Any(static tunnel => !tunnel.IsOver) == true && _setup.IsConclusive?.Invoke(Outcome()) != true;

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        _now = now;
        _log.Received(datagram, now);
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
        while (!taken && PassSent())
            taken = _connection.TryTakeDatagram(now, out datagram);
        if (taken)
            _log.Sent(datagram, now);
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
    public void Leave(TimeSpan now)
    {
        _left = _connection.Quic.LocalClose is null;
        _connection.Quic.Close(new ConnectionCloseFrame(Application: true, NoError, 0UL, default), now);
    }

    public Outcome Outcome() => Observed() with { MissedTriggers = _steps.MissedTriggers };

    // Without what comparators are asked for, as this is what they are asked about.
    private Outcome Observed() => new()
    {
        Ending = _seen.Ending,
        ClosedLocally = _left ? null : _connection.Quic.LocalClose,
        Stage = _seen.Stage,
        Streams = _names.Named
            .Where(pair => pair.Value.IsBidirectional || _seen.Knows(pair.Value))
            .ToDictionary(static pair => pair.Key, pair => _seen.Of(pair.Value).ToOutcome()),
        StimulusBegun = _executor.HasSent,
        StimulusSent = _steps.IsOver,
        StimulusAcknowledged = _steps.IsOver && _executor.EverythingIsAcknowledged,
        Probe = _aftermath.Probe,
        Ticket = _seen.Ticket,
        Announced = new ServerAnnouncement(_connection.PeerSettings ?? ServerAnnouncement.None.Settings, _connection.Quic.PeerParameters) { StreamTypes = [.. _seen.StreamTypes] },
        Qpack = _seen.Qpack.ToOutcome(),
        Datagrams = [.. _seen.Datagrams],
        DroppedDatagrams = _seen.DroppedDatagrams,
        UnsentDatagrams = _seen.UnsentDatagrams,
        Pushes = _seen.Pushes,
        CancelledPushes = [.. _seen.CancelledPushes],
        Goaways = [.. _seen.Goaways],
        UnmetConditions = [.. _steps.Unmet],
        ServerStreams = _seen.ServerStreams,
        Tunnels = _tunnels ?? _setup.Tunnels?.Seen ?? [],
        RequestStreamLimit = _connection.Quic.StreamLimit(bidirectional: true),
        Violations = [.. _seen.Violations],
        Breaches = [.. _passive.Breaches],
        LastEvents = _log.LastEvents,
        Duration = _now - _started,
        Handshake = _connection.Quic.Handshake,
        Version = _connection.Quic.Version,
        Transport = _connection.Quic.Statistics,
    };

    private void Advance()
    {
        TakeEvents();
        if (HasEnded())
            return;
        while (_later.TryTake(out var later))
        {
            HasComparatorsOf([later], nameof(RunSetup.Later));
            _steps.Add(later);
        }

        while (!IsOver && _steps.Advance(_now))
        {
            if (_steps.Unmet.Count > 0 && !_connection.Quic.HandshakeComplete)
                _seen.End(EndCause.Timeout);
            TakeEvents();
        }

        if (!_steps.IsOver || IsOver)
            return;
        if (_connection.Quic.Phase != ConnectionPhase.Active)
        {
            // The scenario closed: there is nothing left to be learned on the connection.
            _seen.End(EndCause.ClosedByScenario);
            HasEnded();
            return;
        }

        if (!_later.IsExhausted)
            return;
        _aftermath.Advance(_now, Outcome);
        IsOver = _aftermath.IsOver;
        Finish();
    }

    private void HasComparatorsOf(IEnumerable<Action> actions, string parameter)
    {
        if (ComparatorHolds.NamesIn(actions).FirstOrDefault(name => !_comparators.ContainsKey(name)) is { } missing)
            throw new ArgumentException($"There is no comparator '{missing}' in RunSetup.Comparators.", parameter);
    }

    private bool PassSent()
    {
        if (IsOver || !_steps.PassSent(_now))
            return false;
        Advance();
        return true;
    }

    private bool HasEnded()
    {
        if (_seen.Ending is null && _connection.Quic.Phase == ConnectionPhase.Ended)
            _seen.End(EndCause.ClosedByScenario);
        if (_seen.Ending is not { } ending)
            return false;
        _endedAt ??= _now;
        // A CONNECTION_CLOSE may still be under way beside the reset.
        if (ending.Cause == EndCause.StatelessReset && _now < _endedAt + Settle)
            return true;
        if (AwaitsTheFarEnd)
            return true;
        IsOver = true;
        Finish();
        return true;
    }

    private void Finish()
    {
        if (!IsOver || _finished)
            return;
        _finished = true;
        _tunnels = _setup.Tunnels?.Seen;
        _log.Finished(Outcome(), _now);
    }

    private void TakeEvents()
    {
        while (_connection.TryTakeEvent(out var happened))
        {
            _seen.Add(happened!);
            if (happened is PeerStreamOpened opened)
                _names.NotePeerStream(opened.Stream, opened.Type);
            if (!IsOfADroppedDatagram(happened!))
                _log.Happened(happened!, _now);
            var known = _passive.Breaches.Count;
            _passive.Watch(happened!);
            foreach (var breach in _passive.Breaches.Skip(known))
                _log.Note($"the server breaks {breach}", _now);
        }
    }

    // What is dropped is counted, and nothing more is told of it.
    private bool IsOfADroppedDatagram(Http3Event happened) =>
        _seen.DroppedDatagrams > 0 && happened is HttpDatagramReceived or TransportEvent { Event: DatagramFrameReceived };
}
