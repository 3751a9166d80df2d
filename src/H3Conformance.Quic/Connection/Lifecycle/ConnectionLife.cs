using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Lifecycle;

/// <summary>The phase of a connection with its timers: idle timeout, closing and draining periods.</summary>
public sealed class ConnectionLife(EventQueue events, Automatisms automatisms)
{
    private const int ClosingPeriodInProbeTimeouts = 3;
    private TimeSpan _lastActivity;
    private bool _sentSinceReceived;
    private TimeSpan _periodEnd;

    public ConnectionPhase Phase { get; private set; } = ConnectionPhase.Active;

    /// <summary>What this end closed with.</summary>
    public ConnectionCloseFrame? LocalClose { get; private set; }

    /// <summary>A CONNECTION_CLOSE is to be sent (again).</summary>
    public bool ClosePending { get; set; }

    /// <summary>The smaller of both ends' timeouts; null where both have none.</summary>
    public TimeSpan? IdleTimeout { get; set; }

    public bool MaySend => Phase == ConnectionPhase.Active || (Phase == ConnectionPhase.Closing && ClosePending);

    public TimeSpan? Deadline => Phase switch
    {
        ConnectionPhase.Active => IdleTimeout is { } idle && automatisms[Automatism.IdleTimeout] ? _lastActivity + idle : null,
        ConnectionPhase.Ended => null,
        _ => _periodEnd,
    };

    public void Close(ConnectionCloseFrame frame, TimeSpan probeTimeout, TimeSpan now)
    {
        if (Phase != ConnectionPhase.Active)
            return;
        LocalClose = frame;
        ClosePending = true;
        Move(ConnectionTrigger.CloseLocally, probeTimeout, now);
    }

    public void PeerClosed(ConnectionTrigger trigger, TimeSpan probeTimeout, TimeSpan now) => Move(trigger, probeTimeout, now);

    /// <summary>RFC 9000 10.1: a received packet restarts the timer, and so does the first ack-eliciting one sent after it.</summary>
    public void Received(TimeSpan now)
    {
        _lastActivity = now;
        _sentSinceReceived = false;
        if (Phase == ConnectionPhase.Closing && automatisms[Automatism.CloseReply])
            ClosePending = true;
    }

    public void SentAckEliciting(TimeSpan now)
    {
        if (_sentSinceReceived)
            return;
        _sentSinceReceived = true;
        _lastActivity = now;
    }

    public void Elapse(TimeSpan now)
    {
        if (Deadline is not { } deadline || deadline > now)
            return;
        if (Phase == ConnectionPhase.Active)
        {
            events.Add(new IdleTimedOut());
            Phase = ConnectionTransitions.Next(Phase, ConnectionTrigger.IdleTimeout);
        }
        else
        {
            Phase = ConnectionTransitions.Next(Phase, ConnectionTrigger.PeriodOver);
        }

        if (Phase == ConnectionPhase.Ended)
            events.Add(new ConnectionEnded());
    }

    private void Move(ConnectionTrigger trigger, TimeSpan probeTimeout, TimeSpan now)
    {
        var next = ConnectionTransitions.Next(Phase, trigger);
        if (next == Phase)
            return;
        Phase = next;
        _periodEnd = now + (probeTimeout * ClosingPeriodInProbeTimeouts);
    }
}
