namespace H3Conformance.Quic.Connection.Lifecycle;

/// <summary>Where a connection stands (RFC 9000 section 10).</summary>
public enum ConnectionPhase
{
    Active,
    Closing,
    Draining,
    Ended,
}
