using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Extensions;

namespace H3Conformance.Quic.Tls;

/// <summary>What a server decides on a ClientHello.</summary>
internal sealed record Negotiation
{
    public CipherSuite Suite { get; init; }

    public NamedGroup Group { get; init; }

    /// <summary>The client's share for <see cref="Group"/>; null if a HelloRetryRequest has to ask for it.</summary>
    public KeyShareEntry? Share { get; init; }

    public SignatureScheme Scheme { get; init; }

    /// <summary>Null if a missing agreement is tolerated.</summary>
    public string? Alpn { get; init; }

    public string? ServerName { get; init; }

    /// <summary>Null if a missing extension is tolerated.</summary>
    public Bytes? TransportParameters { get; init; }

    public SealedSession? Session { get; init; }

    /// <summary>The index of <see cref="Session"/> among the identities offered.</summary>
    public ushort SelectedIdentity { get; init; }

    public bool EarlyDataOffered { get; init; }

    public bool EarlyDataAccepted { get; init; }
}
