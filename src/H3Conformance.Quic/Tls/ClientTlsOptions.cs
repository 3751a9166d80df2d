using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Edits;

namespace H3Conformance.Quic.Tls;

/// <summary>What a client offers and asks for.</summary>
public sealed record ClientTlsOptions
{
    /// <summary>Goes into server_name unless it is an IP literal, and is what a certificate has to be for; null sends no server_name.</summary>
    public string? ServerName { get; init; }

    /// <summary>The name or address that a certificate has to be for, where it is not <see cref="ServerName"/>.</summary>
    public string? CertificateName { get; init; }

    /// <summary>Most wanted first; an empty list sends no extension.</summary>
    public ValueList<string> Alpn { get; init; } = ["h3"];

    public ValueList<CipherSuite> CipherSuites { get; init; } =
        [CipherSuite.Aes128GcmSha256, CipherSuite.Aes256GcmSha384, CipherSuite.ChaCha20Poly1305Sha256];

    /// <summary>The content of supported_groups; unknown groups may be among them.</summary>
    public ValueList<NamedGroup> Groups { get; init; } = [NamedGroup.X25519, NamedGroup.Secp256r1, NamedGroup.Secp384r1, NamedGroup.Secp521r1];

    /// <summary>The groups to send a key share for; a subset that the server does not like brings a HelloRetryRequest.</summary>
    public ValueList<NamedGroup> KeyShareGroups { get; init; } = [NamedGroup.X25519];

    public ValueList<SignatureScheme> SignatureSchemes { get; init; } = SignatureScheme.Verifiable;

    /// <summary>The content of quic_transport_parameters.</summary>
    public Bytes TransportParameters { get; init; }

    /// <summary>Resumes the session of this ticket, if its suite is still offered.</summary>
    public SessionTicket? Ticket { get; init; }

    /// <summary>Offers 0-RTT data, if the ticket allows any.</summary>
    public bool OfferEarlyData { get; init; }

    public CertificateVerification CertificateVerification { get; init; } = CertificateVerification.Verify;

    /// <summary>DER. The only trusted roots; with none of them those of the platform are trusted.</summary>
    public ValueList<Bytes> TrustedRoots { get; init; }

    /// <summary>Answers a CertificateRequest; null answers it with an empty Certificate.</summary>
    public CertificateSigner? ClientCertificate { get; init; }

    /// <summary>RFC 9001 section 8.4: true sends a legacy_session_id, which QUIC forbids.</summary>
    public bool CompatibilitySessionId { get; init; }

    public ValueList<TlsEdit> Edits { get; init; }
}
