using System.Collections.Frozen;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Edits;

namespace H3Conformance.Quic.Tls;

/// <summary>What a server accepts and how it answers.</summary>
public sealed record ServerTlsOptions
{
    public required CertificateSigner Signer { get; init; }

    /// <summary>In the order in which the server prefers them.</summary>
    public ValueList<string> Alpn { get; init; } = ["h3"];

    /// <summary>In the order in which the server prefers them.</summary>
    public ValueList<CipherSuite> CipherSuites { get; init; } =
        [CipherSuite.Aes128GcmSha256, CipherSuite.Aes256GcmSha384, CipherSuite.ChaCha20Poly1305Sha256];

    /// <summary>In the order in which the server prefers them, as long as the client sent a share for one.</summary>
    public ValueList<NamedGroup> Groups { get; init; } = [NamedGroup.X25519, NamedGroup.Secp256r1, NamedGroup.Secp384r1, NamedGroup.Secp521r1];

    /// <summary>The one group to use: a client that supports it and sent no share for it gets a HelloRetryRequest.</summary>
    public NamedGroup? RequireGroup { get; init; }

    /// <summary>Sent in a HelloRetryRequest and due back in the second ClientHello; empty sends none.</summary>
    public Bytes RetryCookie { get; init; }

    /// <summary>The content of quic_transport_parameters, unless <see cref="ServerHandshake.TransportParameters"/> is set later.</summary>
    public Bytes TransportParameters { get; init; }

    /// <summary>32 octets that seal the tickets; with any other length none are sent and none accepted.</summary>
    public Bytes TicketKey { get; init; }

    /// <summary>How many tickets to send after the handshake.</summary>
    public int TicketCount { get; init; } = 1;

    /// <summary>Seconds; RFC 8446 section 4.6.1 allows up to 604800.</summary>
    public uint TicketLifetime { get; init; } = 86400;

    public bool AcceptEarlyData { get; init; }

    /// <summary>What tickets announce where <see cref="AcceptEarlyData"/> is on; with QUIC it has to be 0xffffffff.</summary>
    public uint MaxEarlyDataSize { get; init; } = uint.MaxValue;

    /// <summary>Keeps 0-RTT from being accepted twice with one ticket; null where that is not looked at.</summary>
    public SpentTickets? SpentTickets { get; init; }

    /// <summary>
    /// The content of quic_transport_parameters where 0-RTT is accepted; null sends the same as else. Values lower than those
    /// that came with the ticket are against RFC 9000 section 7.4.1.
    /// </summary>
    public Bytes? EarlyDataTransportParameters { get; init; }

    /// <summary>Kept inside tickets. 0-RTT data is refused where it has changed since.</summary>
    public Bytes ApplicationState { get; init; }

    public ClientAuthentication ClientAuthentication { get; init; }

    /// <summary>The checks to leave out.</summary>
    public IReadOnlySet<TlsFault> ToleratedFaults { get; init; } = FrozenSet<TlsFault>.Empty;

    public ValueList<TlsEdit> Edits { get; init; }

    public bool Tolerates(TlsFault fault) => ToleratedFaults.Contains(fault);
}
