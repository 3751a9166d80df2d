namespace H3Conformance.Cli.Probing.Facts;

/// <summary>How the first connection came about.</summary>
internal sealed record HandshakeFacts
{
    public required string Version { get; init; }

    public string? Alpn { get; init; }

    public string? CipherSuite { get; init; }

    public string? Group { get; init; }

    public string? SignatureScheme { get; init; }

    /// <summary>A HelloRetryRequest answered a key share for x25519 and an offer of the other groups.</summary>
    public bool HelloRetryRequest { get; init; }

    /// <summary>RFC 9000 section 8.1.2.</summary>
    public bool Retry { get; init; }

    /// <summary>CertificateRequest (RFC 8446 section 4.3.2).</summary>
    public bool ClientCertificateRequested { get; init; }

    /// <summary>HANDSHAKE_DONE came (RFC 9001 section 4.1.2).</summary>
    public bool Confirmed { get; init; }

    /// <summary>NEW_TOKEN frames with different tokens (RFC 9000 section 8.1.3).</summary>
    public int NewTokens { get; init; }

    /// <summary>Connection IDs that NEW_CONNECTION_ID gave (RFC 9000 section 19.15).</summary>
    public int ConnectionIdsIssued { get; init; }

    /// <summary>Octets of the server's first connection ID.</summary>
    public int? ConnectionIdLength { get; init; }
}
