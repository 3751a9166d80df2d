using System.Net;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Wire.TransportParameters;
using H3Conformance.Scenarios.Pumps;

namespace H3Conformance.UnitTests.Quic.Connection;

/// <summary>How the two ends of an <see cref="EnginePair"/> are set up.</summary>
internal sealed record PairOptions
{
    public static readonly DateTimeOffset WallClock = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static readonly CertificateSigner Certificate =
        new SelfSignedCertificate(["localhost"], [IPAddress.Loopback], WallClock.AddDays(-1), WallClock.AddDays(1)).Issue(CertificateKind.EcdsaP256, new Random(1));

    public int Seed { get; init; } = 1;

    public NetworkConditions Network { get; init; } = new(TimeSpan.FromMilliseconds(10));

    public QuicOptions Client { get; init; } = new();

    public QuicOptions Server { get; init; } = new();

    public ListenerOptions Listener { get; init; } = new();

    public ClientTlsOptions ClientTls { get; init; } = new() { ServerName = "localhost", CertificateVerification = CertificateVerification.None };

    public ServerTlsOptions ServerTls { get; init; } = new() { Signer = Certificate };

    /// <summary>Off where a test wants the sequence numbers for itself.</summary>
    public bool ClientIssuesIds { get; init; } = true;

    public TransportParameters? Remembered { get; init; }
}
