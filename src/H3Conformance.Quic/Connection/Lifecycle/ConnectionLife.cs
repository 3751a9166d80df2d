using System.Numerics;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Lifecycle;

/// <summary>The phase of a connection with its timers: idle timeout, closing and draining periods.</summary>
/// <param name="events">Takes the ends of timeouts and periods.</param>
/// <param name="automatisms">Idle timeout and close reply.</param>
/// <param name="probeTimeout">The current probe timeout.</param>
public sealed class ConnectionLife(EventQueue events, Automatisms automatisms, Func<TimeSpan> probeTimeout)
{
    private const int PeriodInProbeTimeouts = 3;
    private TimeSpan _lastActivity;
    private bool _sentSinceReceived;
    private TimeSpan _periodEnd;
    private uint _receivedWhileClosing;

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
        ConnectionPhase.Active => IdleTimeout is { } idle && automatisms[Automatism.IdleTimeout] ? _lastActivity + Longer(idle, Period) : null,
        ConnectionPhase.Ended => null,
        _ => _periodEnd,
    };

    public void Close(ConnectionCloseFrame frame, TimeSpan now)
    {
        if (Phase != ConnectionPhase.Active)
            return;
        LocalClose = frame;
        ClosePending = true;
        Move(ConnectionTrigger.CloseLocally, now);
    }

    /// <summary>The peer, or the way in which it answers, ended the connection.</summary>
    public void End(ConnectionTrigger trigger, TimeSpan now) => Move(trigger, now);

    /// <summary>RFC 9000 10.1: a received packet restarts the timer, and so does the first ack-eliciting one sent after it.</summary>
    public void Received(TimeSpan now)
    {
        _lastActivity = now;
        _sentSinceReceived = false;
        // RFC 9000 10.2.1: ever fewer answers, here to the 1st, 2nd, 4th, 8th packet.
        if (Phase == ConnectionPhase.Closing && automatisms[Automatism.CloseReply])
            ClosePending |= BitOperations.IsPow2(++_receivedWhileClosing);
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

    // RFC 9000 10.1: an idle timeout is never shorter than the closing period.
    private TimeSpan Period => probeTimeout() * PeriodInProbeTimeouts;

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private void Move(ConnectionTrigger trigger, TimeSpan now)
    {
        var next = ConnectionTransitions.Next(Phase, trigger);
        if (next == Phase)
            return;
        Phase = next;
        _periodEnd = now + Period;
        if (Phase == ConnectionPhase.Ended)
            events.Add(new ConnectionEnded());
    }
}
