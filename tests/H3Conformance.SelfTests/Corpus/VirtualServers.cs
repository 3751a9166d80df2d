using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Deliveries;
using H3Conformance.Scenarios.Laboratories;
using H3Conformance.Scenarios.Origin;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Tunnels;
using H3Conformance.Scenarios.Verdicts;
using H3Conformance.Server;
using H3Conformance.Server.Mutations;

namespace H3Conformance.SelfTests.Corpus;

/// <summary>Laboratories with a reference server behind a virtual network.</summary>
public static class VirtualServers
{
    private const int Seed = 20260101;
    private static readonly DateTimeOffset WallClock = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly CertificateSigner Certificate = EmbeddedServer.Certificate(WallClock);

    private static readonly ClientProfile Profile = new()
    {
        PushPath = "/push",
        GoodbyePath = "/goodbye",
        Address = VirtualNetwork.ServerAddress,
        Authority = "localhost",
        ServerName = "localhost",
        HasOrigin = true,
        TunnelAuthority = TunnelTarget.AuthorityInMemory,
        Tls = new ClientTlsOptions { CertificateVerification = CertificateVerification.None },
    };

    public static VirtualLaboratory Correct { get; } = With(RuleSet.Correct);

    public static VirtualLaboratory Mutant(Mutation mutation) => With(new RuleSet(mutation));

    /// <summary>A server whose clients deliver what they send in one way.</summary>
    public static ILaboratory Behind(Delivery delivery, RuleSet rules, int seed = Seed) =>
        new DeliveringLaboratory(With(rules, NetworkConditions.Loopback with { Loss = delivery.Loss }, seed), delivery);

    private static VirtualLaboratory With(RuleSet rules) => With(rules, NetworkConditions.Loopback, Seed);

    private static VirtualLaboratory With(RuleSet rules, NetworkConditions conditions, int seed)
    {
        var (origin, tunnels) = (new OriginServer(), new TunnelTarget());
        return new(Profile, random => EmbeddedServer.Create(random, WallClock, Certificate, rules, origin, tunnels), conditions, seed, WallClock)
        {
            Origin = origin,
            Tunnels = tunnels,
            Bare = new VirtualLaboratory(Profile, random => EmbeddedServer.CreateBare(random, WallClock, Certificate, rules), conditions, seed, WallClock),
        };
    }
}
