namespace H3Conformance.Scenarios.Outcomes;

/// <summary>What ended a connection.</summary>
public enum EndCause
{
    /// <summary>CONNECTION_CLOSE of the server.</summary>
    Close,

    /// <summary>A stateless reset of the server.</summary>
    StatelessReset,

    /// <summary>The idle timeout, or that of the handshake.</summary>
    Timeout,

    /// <summary>Version Negotiation without a common version.</summary>
    VersionNegotiation,

    /// <summary>ICMP says that nobody listens.</summary>
    Unreachable,

    /// <summary>The client itself could not go on, as with a certificate that it does not trust.</summary>
    ClientFailure,

    /// <summary>The scenario closed it.</summary>
    ClosedByScenario,
}
