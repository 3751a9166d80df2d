using FluentAssertions;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Pumps;

namespace H3Conformance.UnitTests.Quic.Connection;

/// <summary>A client and a listener with a virtual network between them, and all that happens at either end.</summary>
internal sealed class EnginePair
{
    private readonly PairOptions _options;
    private readonly Random _random;
    private readonly List<RecordingEndpoint> _servers = [];

    public EnginePair(PairOptions? options = null)
    {
        _options = options ?? new PairOptions();
        _random = new Random(_options.Seed);
        Listener = new Listener(_options.Listener, Accept, _random);
        Network = new VirtualNetwork(Listener, _options.Network, _random);
        ClientEnd = Connect();
        Client.Automatisms[Automatism.IssueConnectionIds] = _options.ClientIssuesIds;
    }

    public Listener Listener { get; }

    public VirtualNetwork Network { get; }

    public RecordingEndpoint ClientEnd { get; }

    public RecordingEndpoint ServerEnd => _servers[0];

    public IReadOnlyList<RecordingEndpoint> Servers => _servers;

    public QuicConnection Client => ClientEnd.Quic;

    public QuicConnection Server => ServerEnd.Quic;

    /// <summary>A pair whose handshake is over and whose packets have all arrived.</summary>
    public static EnginePair Connected(PairOptions? options = null)
    {
        var pair = new EnginePair(options);
        pair.Run(() => pair.Client.HandshakeConfirmed).Should().BeTrue("the handshake should come through");
        pair.Settle();
        return pair;
    }

    public bool Run(Func<bool> until, double seconds = 60)
    {
        foreach (var server in _servers)
            Listener.Wake(server.Quic);
        return Network.RunUntil(ClientEnd, until, Network.Now + TimeSpan.FromSeconds(seconds));
    }

    /// <summary>Lets half a second pass.</summary>
    public EnginePair Settle(double seconds = 0.5)
    {
        var end = Network.Now + TimeSpan.FromSeconds(seconds);
        Run(static () => false, seconds);
        Network.MoveTo(end);
        return this;
    }

    public IEnumerable<Violation> ClientSaw => ClientEnd.Events.OfType<ViolationDetected>().Select(static seen => seen.Violation);

    public IEnumerable<Violation> ServerSaw => ServerEnd.Events.OfType<ViolationDetected>().Select(static seen => seen.Violation);

    private RecordingEndpoint Connect() => new(QuicConnection.Client(
        _options.Client,
        new NetworkPath(0, VirtualNetwork.ServerAddress),
        parameters => new ClientHandshake(_options.ClientTls with { TransportParameters = parameters }, _random, PairOptions.WallClock),
        _random,
        TimeSpan.Zero,
        _options.Remembered));

    private AcceptedConnection Accept(Invitation invitation, TimeSpan now)
    {
        var quic = QuicConnection.Server(
            _options.Server with { Version = invitation.Version },
            invitation.Identity,
            invitation.Path,
            parameters => new ServerHandshake(_options.ServerTls with { TransportParameters = parameters }, _random, PairOptions.WallClock),
            now);
        _servers.Add(new RecordingEndpoint(quic));
        return new AcceptedConnection(quic, _servers[^1]);
    }
}
