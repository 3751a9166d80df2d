using static H3Conformance.Quic.Connection.Lifecycle.ConnectionPhase;
using static H3Conformance.Quic.Connection.Lifecycle.ConnectionTrigger;

namespace H3Conformance.Quic.Connection.Lifecycle;

/// <summary>The phases of a connection as a table (RFC 9000 section 10).</summary>
public static class ConnectionTransitions
{
    /// <summary>The phase after a trigger; the same one where the trigger means nothing.</summary>
    public static ConnectionPhase Next(ConnectionPhase phase, ConnectionTrigger trigger) => (phase, trigger) switch
    {
        (Active, CloseLocally) => Closing,
        (Active, PeerClose) => Draining,
        (Active, StatelessReset) => Draining,
        (Active, IdleTimeout) => Ended,
        (Active, NoCommonVersion) => Ended,
        (Closing, PeerClose) => Draining,
        (Closing, StatelessReset) => Draining,
        (Closing, PeriodOver) => Ended,
        (Draining, PeriodOver) => Ended,
        _ => phase,
    };
}
