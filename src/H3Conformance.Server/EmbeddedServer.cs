using System.Net;
using H3Conformance.Http3.Connection;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Origin;
using H3Conformance.Scenarios.Tunnels;
using H3Conformance.Server.Mutations;

namespace H3Conformance.Server;

/// <summary>A reference server for localhost, with a certificate of its own making.</summary>
public static class EmbeddedServer
{
    private const int TicketKeyLength = 32;

    public static ReferenceServer Create(DateTimeOffset wallClock, OriginServer? origin = null, TunnelTarget? tunnels = null) =>
        Create(new Random(), wallClock, Certificate(wallClock), RuleSet.Correct, origin, tunnels);

    public static ReferenceServer Create(Random random, DateTimeOffset wallClock, CertificateSigner certificate, RuleSet rules, OriginServer? origin = null, TunnelTarget? tunnels = null) =>
        new(new ReferenceServerOptions { Tls = Resumable(certificate, random), Rules = rules, Origin = origin, Tunnels = tunnels }, random, wallClock);

    /// <summary>The same without the extensions that it offers, for what holds where a server does not offer them.</summary>
    public static ReferenceServer CreateBare(DateTimeOffset wallClock) => CreateBare(new Random(), wallClock, Certificate(wallClock), RuleSet.Correct);

    /// <inheritdoc cref="CreateBare(DateTimeOffset)"/>
    public static ReferenceServer CreateBare(Random random, DateTimeOffset wallClock, CertificateSigner certificate, RuleSet rules) =>
        new(new ReferenceServerOptions { Tls = Resumable(certificate, random), Rules = rules, Quic = new QuicOptions(), Http3 = new Http3Options() }, random, wallClock);

    /// <summary>Issues tickets and accepts 0-RTT, once with each ticket.</summary>
    /// <param name="certificate">Of the server.</param>
    /// <param name="random">Makes the key of the tickets, which are good for this server only.</param>
    public static ServerTlsOptions Resumable(CertificateSigner certificate, Random random) =>
        new() { Signer = certificate, TicketKey = random.NextBytes(TicketKeyLength), AcceptEarlyData = true, SpentTickets = new SpentTickets() };

    /// <summary>ECDSA P-256, for localhost and 127.0.0.1, good for a month around the given time.</summary>
    public static CertificateSigner Certificate(DateTimeOffset wallClock) =>
        new SelfSignedCertificate(["localhost"], [IPAddress.Loopback, IPAddress.IPv6Loopback], wallClock.AddDays(-1), wallClock.AddDays(30)).Issue(CertificateKind.EcdsaP256, new Random());
}
