using FluentAssertions;
using H3Conformance.Http3.Connection;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.UnitTests.Quic.Connection;

namespace H3Conformance.UnitTests.Http3.Connection;

/// <summary>A client's requests to an <see cref="EchoServer"/> over a virtual network.</summary>
internal sealed class Transfer
{
    // A path this bad makes probe timeouts grow beyond any sensible timeout.
    private static readonly QuicOptions Patient = new() { HandshakeTimeout = TimeSpan.FromHours(1), IdleTimeout = TimeSpan.Zero };
    private static readonly ClientTlsOptions Tls = new() { ServerName = "localhost", CertificateVerification = CertificateVerification.None };
    private readonly Random _random;
    private EchoServer? _server;

    public Transfer(NetworkConditions conditions, int seed)
    {
        _random = new Random(seed);
        Listener = new Listener(new ListenerOptions(), Accept, _random);
        Network = new VirtualNetwork(Listener, conditions, _random);
        Client = Connect();
    }

    public Listener Listener { get; }

    public VirtualNetwork Network { get; }

    public TransferClient Client { get; }

    public Http3Connection Server => _server!.Connection;

    public IEnumerable<Violation> Violations => [.. Client.Violations, .. _server!.Violations];

    public void Run(string because = "") => Network.RunUntil(Client, () => Client.IsDone, TimeSpan.FromHours(1)).Should().BeTrue(because);

    /// <summary>More clients of the same server; one at a time can be run.</summary>
    public IReadOnlyList<TransferClient> Crowd(int count) => [.. Enumerable.Range(0, count).Select(_ => Connect())];

    private TransferClient Connect()
    {
        var quic = QuicConnection.Client(
            Patient,
            new NetworkPath(0, VirtualNetwork.ServerAddress),
            parameters => new ClientHandshake(Tls with { TransportParameters = parameters }, _random, PairOptions.WallClock),
            _random,
            Network.Now);
        return new TransferClient(new Http3Connection(quic, new Http3Options()));
    }

    private AcceptedConnection Accept(Invitation invitation, TimeSpan now)
    {
        var quic = QuicConnection.Server(
            Patient with { Version = invitation.Version },
            invitation.Identity,
            invitation.Path,
            parameters => new ServerHandshake(new ServerTlsOptions { Signer = PairOptions.Certificate, TransportParameters = parameters }, _random, PairOptions.WallClock),
            now);
        _server = new EchoServer(new Http3Connection(quic, new Http3Options()));
        return new AcceptedConnection(quic, _server);
    }
}
