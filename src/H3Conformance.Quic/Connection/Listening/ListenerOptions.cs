namespace H3Conformance.Quic.Connection.Listening;

/// <summary>How a server treats datagrams that belong to no connection yet.</summary>
public sealed record ListenerOptions
{
    public ValueList<QuicVersion> Versions { get; init; } = [QuicVersion.V1, QuicVersion.V2];

    /// <summary>Every client has to come back with a token first (RFC 9000 section 8.1.2).</summary>
    public bool RequiresRetry { get; init; }

    /// <summary>Datagrams for unknown connections are answered with a stateless reset (RFC 9000 section 10.3).</summary>
    public bool SendsStatelessResets { get; init; } = true;

    /// <summary>Connections at a time; a client beyond them gets CONNECTION_REFUSED.</summary>
    public int MostConnections { get; init; } = 10_000;
}
