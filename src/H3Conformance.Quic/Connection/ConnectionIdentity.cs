namespace H3Conformance.Quic.Connection;

/// <summary>The connection IDs that a connection starts with, and how it gets more.</summary>
public sealed record ConnectionIdentity
{
    /// <summary>The Destination Connection ID of the client's very first Initial.</summary>
    public required Bytes OriginalDestination { get; init; }

    /// <summary>The Source Connection ID that this end sends.</summary>
    public required Bytes Local { get; init; }

    /// <summary>The stateless reset token of <see cref="Local"/>; a server's only.</summary>
    public Bytes LocalToken { get; init; }

    /// <summary>The Source Connection ID that the client sent; known to a server only.</summary>
    public Bytes Peer { get; init; }

    /// <summary>The Source Connection ID of the Retry that preceded; a server's only.</summary>
    public Bytes? Retry { get; init; }

    /// <summary>A token has proved the client's address.</summary>
    public bool AddressIsValidated { get; init; }

    public required Func<Bytes> MakeConnectionId { get; init; }

    /// <summary>8 octets that nobody can guess.</summary>
    public required Func<Bytes> MakeChallenge { get; init; }

    public required Func<Bytes, Bytes> MakeResetToken { get; init; }
}
