using System.Net;
using H3Conformance.Cli.Probing;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using H3Conformance.Server;

namespace H3Conformance.UnitTests.Cli.Probing;

/// <summary>Probes a server that lives as long as the probe.</summary>
internal static class ProbedServer
{
    private static readonly byte[] TicketKey = new byte[32];

    /// <summary>The reference server, with tickets.</summary>
    public static ReferenceServerOptions Usual { get; } = With(static tls => tls);

    public static ReferenceServerOptions With(Func<ServerTlsOptions, ServerTlsOptions> change) => new()
    {
        Tls = change(new ServerTlsOptions { Signer = EmbeddedServer.Certificate(DateTimeOffset.UtcNow), TicketKey = TicketKey }),
    };

    public static ReferenceServerOptions With(CertificateKind kind) => With(tls => tls with
    {
        Signer = new SelfSignedCertificate(["localhost"], [], DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1)).Issue(kind, new Random(1)),
    });

    public static ReferenceServerOptions With(ListenerOptions listener) => Usual with { Listener = listener };

    public static ReferenceServerOptions With(QuicOptions quic) => Usual with { Quic = quic };

    public static Task<ProbeReport> Probe(ReferenceServerOptions options) => Probe(Start(options));

    public static async Task<ProbeReport> Probe(IEndpoint server)
    {
        using var pump = new UdpServerPump(server, new IPEndPoint(IPAddress.Loopback, 0));
        using var prober = new Prober("probed", VisitorTo(pump.Address, TimeSpan.FromSeconds(30)), CertificateVerification.None, atATime: 4);
        return await Task.Run(prober.Probe);
    }

    public static ReferenceServer Start(ReferenceServerOptions options) => new(options, new Random(1), DateTimeOffset.UtcNow);

    public static Visitor VisitorTo(IPEndPoint address, TimeSpan deadline) => new(
        new ClientProfile
        {
            Address = address,
            Authority = "localhost",
            ServerName = "localhost",
            Tls = new ClientTlsOptions { CertificateVerification = CertificateVerification.None },
            Patience = Patience.Default with { Deadline = deadline },
        },
        CancellationToken.None);
}
