namespace H3Conformance.Quic.Connection.Lifecycle;

/// <summary>What moves a connection from one phase to another.</summary>
public enum ConnectionTrigger
{
    CloseLocally,
    PeerClose,
    StatelessReset,
    IdleTimeout,
    NoCommonVersion,
    PeriodOver,
}
