using H3Conformance.Quic.Connection.Ids;
using H3Conformance.Quic.Connection.Keys;
using H3Conformance.Quic.Connection.Lifecycle;
using H3Conformance.Quic.Connection.Packets;
using H3Conformance.Quic.Connection.Paths;
using H3Conformance.Quic.Connection.Sending;
using H3Conformance.Quic.Recovery;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.Quic.Connection;

/// <summary>What the parts of one connection share.</summary>
public sealed class ConnectionState
{
    private const ulong MostConnectionIds = 4;
    private const ulong LongestMaxAckDelay = 1 << 14;
    private const ulong LongestIdleTimeout = 1UL << 32;
    private static readonly TimeSpan LargestInitialAckDelay = TimeSpan.FromMilliseconds(25);

    public ConnectionState(Role role, QuicOptions options, ConnectionIdentity identity, NetworkPath path)
    {
        Role = role;
        Options = options;
        Identity = identity;
        Life = new ConnectionLife(Events, Automatisms, () => ProbeTimeout);
        PeerIds = new PeerConnectionIds(role == Role.Client ? identity.OriginalDestination : identity.Peer);
        InitialDestination = identity.Retry ?? identity.OriginalDestination;
        LocalIds = new LocalConnectionIds(identity.Local, identity.LocalToken, identity.MakeConnectionId, identity.MakeResetToken);
        Header = new ConnectionHeader(options.Version, PeerIds, identity.Local) { Token = options.Token };
        Keys = new KeyRing(role);
        Paths = new PathTable(path, validated: role == Role.Client || identity.AddressIsValidated);
        PathValidation = new PathValidation(this);
        Streams = new StreamTable(role, options.Limits, options.MaxWindow, options.MaxStreamWindow);
        Congestion = new CongestionWindow(options.MaxDatagramSize);
        Recovery = new LossRecovery(options.InitialRtt, Congestion);
        Recovery.SetMaxAckDelay(LargestInitialAckDelay);
        Recovery.PeerAddressValidated = role == Role.Server;
        Initial = new PacketNumberSpace(PacketSpace.Initial, TimeSpan.Zero);
        Handshake = new PacketNumberSpace(PacketSpace.Handshake, TimeSpan.Zero);
        Application = new PacketNumberSpace(PacketSpace.Application, options.AckDelay);
    }

    public Role Role { get; }

    public QuicOptions Options { get; }

    public ConnectionIdentity Identity { get; }

    public Automatisms Automatisms { get; } = new();

    public EventQueue Events { get; } = new();

    public ConnectionLife Life { get; }

    public ConnectionHeader Header { get; }

    public KeyRing Keys { get; }

    public PathTable Paths { get; }

    public PathValidation PathValidation { get; }

    public LocalConnectionIds LocalIds { get; }

    public PeerConnectionIds PeerIds { get; }

    public StreamTable Streams { get; }

    public LossRecovery Recovery { get; }

    public CongestionWindow Congestion { get; }

    public PacketNumberSpace Initial { get; }

    public PacketNumberSpace Handshake { get; }

    public PacketNumberSpace Application { get; }

    /// <summary>The peer's transport parameters once they came, defaults before.</summary>
    public TransportParameters PeerParameters { get; set; } = TransportParameters.Empty;

    /// <summary>As they came, to be remembered with a ticket.</summary>
    public Bytes PeerParametersRaw { get; set; }

    /// <summary>The Source Connection ID of the peer's first packet.</summary>
    public Bytes? PeerSourceConnectionId { get; set; }

    /// <summary>The Source Connection ID of the Retry that a client followed.</summary>
    public Bytes? RetrySourceConnectionId { get; set; }

    /// <summary>PATH_CHALLENGE and PATH_RESPONSE frames with the path that each has to take.</summary>
    public Queue<(NetworkPath Path, Frame Frame)> PathFrames { get; } = new();

    /// <summary>Datagrams of an action's making.</summary>
    public Queue<SpecifiedDatagram> SpecifiedDatagrams { get; } = new();

    /// <summary>The destination connection ID that the Initial keys come from.</summary>
    public Bytes InitialDestination { get; set; }

    /// <summary>A client went on with a version that a Version Negotiation packet listed.</summary>
    public bool FollowedVersionNegotiation { get; set; }

    public bool HandshakeComplete { get; set; }

    public bool HandshakeConfirmed { get; set; }

    public PacketNumberSpace SpaceOf(EncryptionLevel level) => level switch
    {
        EncryptionLevel.Initial => Initial,
        EncryptionLevel.Handshake => Handshake,
        _ => Application,
    };

    public TimeSpan ProbeTimeout => Recovery.ProbeTimeout(HandshakeConfirmed ? PacketSpace.Application : PacketSpace.Initial);

    /// <summary>Drops the keys and everything in flight of a level (RFC 9001 section 4.9).</summary>
    public void Discard(EncryptionLevel level)
    {
        var space = SpaceOf(level);
        if (space.IsDiscarded)
            return;
        Keys.Discard(level);
        space.Discard();
        Recovery.DiscardSpace(space.Space);
    }

    public QueuedFrame Queue(EncryptionLevel level, Frame frame)
    {
        var queued = new QueuedFrame(SpaceOf(level), frame);
        queued.Enqueue();
        return queued;
    }

    /// <summary>Obeys the peer's transport parameters, or remembered ones for 0-RTT.</summary>
    public void ApplyPeerParameters(TransportParameters parameters)
    {
        PeerParameters = parameters;
        Streams.ApplyPeerLimits(new StreamTableLimits(
            parameters.InitialMaxData ?? 0,
            parameters.InitialMaxStreamDataBidiLocal ?? 0,
            parameters.InitialMaxStreamDataBidiRemote ?? 0,
            parameters.InitialMaxStreamDataUni ?? 0,
            parameters.InitialMaxStreamsBidi ?? 0,
            parameters.InitialMaxStreamsUni ?? 0));
        Recovery.SetMaxAckDelay(TimeSpan.FromMilliseconds(Math.Min(parameters.MaxAckDelay ?? 25, LongestMaxAckDelay)));
        if (parameters.Find(TransportParameterId.StatelessResetToken) is { } token)
            PeerIds.SetInitialToken(token.Value);
        var theirs = TimeSpan.FromMilliseconds(Math.Min(parameters.MaxIdleTimeout ?? 0, LongestIdleTimeout));
        Life.IdleTimeout = (theirs, Options.IdleTimeout) switch
        {
            var (peer, own) when peer > TimeSpan.Zero && own > TimeSpan.Zero => peer < own ? peer : own,
            var (peer, own) when peer + own > TimeSpan.Zero => peer + own,
            _ => null,
        };
    }

    /// <summary>Queues a datagram of an action's making.</summary>
    public SpecifiedDatagram Specify(DatagramSpec spec)
    {
        var datagram = new SpecifiedDatagram(spec, SpecifiedDatagrams);
        datagram.Enqueue();
        return datagram;
    }

    /// <summary>Announces connection IDs up to the peer's limit (RFC 9000 section 5.1.1).</summary>
    public void IssueConnectionIds()
    {
        if (!Automatisms[Automatism.IssueConnectionIds])
            return;
        var limit = Math.Min(PeerParameters.ActiveConnectionIdLimit ?? 2, MostConnectionIds);
        while (LocalIds.TryIssue(limit, out var frame))
            Queue(EncryptionLevel.OneRtt, frame!);
    }
}
