namespace H3Conformance.Cli.Probing.Facts;

/// <summary>The server's certificate, and the chain that it sent.</summary>
internal sealed record CertificateFacts
{
    public required string Subject { get; init; }

    public required string Issuer { get; init; }

    /// <summary>subjectAltName: DNS names and IP addresses, 100 at most.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>As ECDSA P-256, RSA 2048, or the object identifier of an algorithm without a name here.</summary>
    public required string Key { get; init; }

    /// <summary>The algorithm of the issuer's signature.</summary>
    public required string Signature { get; init; }

    public required DateTimeOffset NotBefore { get; init; }

    public required DateTimeOffset NotAfter { get; init; }

    /// <summary>Certificates that the server sent, its own included.</summary>
    public required int ChainLength { get; init; }
}
