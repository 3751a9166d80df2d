using H3Conformance.Quic.Crypto;

namespace H3Conformance.Quic.Tls;

/// <summary>What a handshake has found out; every field is empty until it is known.</summary>
public sealed record HandshakeInfo
{
    public CipherSuite? CipherSuite { get; init; }

    public NamedGroup? Group { get; init; }

    public string? Alpn { get; init; }

    public string? ServerName { get; init; }

    /// <summary>DER, the end entity first; empty when a pre-shared key authenticated the peer.</summary>
    public ValueList<Bytes> PeerCertificates { get; init; }

    public SignatureScheme? PeerSignatureScheme { get; init; }

    public bool PskUsed { get; init; }

    public bool EarlyDataOffered { get; init; }

    public bool EarlyDataAccepted { get; init; }

    public bool HelloRetryRequestSeen { get; init; }

    /// <summary>The exporter secret (RFC 8446 section 7.5) of the finished handshake.</summary>
    public Bytes ExporterSecret { get; init; }
}
