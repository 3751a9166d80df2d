using System.Net;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Origin;
using H3Conformance.Scenarios.Tunnels;
using H3Conformance.Server.Mutations;

namespace H3Conformance.Server;

/// <summary>A reference server for localhost, with a certificate of its own making.</summary>
public static class EmbeddedServer
{
    public static ReferenceServer Create(DateTimeOffset wallClock, OriginServer? origin = null, TunnelTarget? tunnels = null) =>
        Create(new Random(), wallClock, Certificate(wallClock), RuleSet.Correct, origin, tunnels);

    public static ReferenceServer Create(Random random, DateTimeOffset wallClock, CertificateSigner certificate, RuleSet rules, OriginServer? origin = null, TunnelTarget? tunnels = null) =>
        new(new ReferenceServerOptions { Tls = new ServerTlsOptions { Signer = certificate }, Rules = rules, Origin = origin, Tunnels = tunnels }, random, wallClock);

    /// <summary>ECDSA P-256, for localhost and 127.0.0.1, good for a month around the given time.</summary>
    public static CertificateSigner Certificate(DateTimeOffset wallClock) =>
        new SelfSignedCertificate(["localhost"], [IPAddress.Loopback, IPAddress.IPv6Loopback], wallClock.AddDays(-1), wallClock.AddDays(30)).Issue(CertificateKind.EcdsaP256, new Random());
}
