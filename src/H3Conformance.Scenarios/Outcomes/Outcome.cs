using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Origin;
using H3Conformance.Scenarios.Passive;
using H3Conformance.Scenarios.Tunnels;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Scenarios.Outcomes;

/// <summary>What happened on one connection, with the evidence that a verdict needs.</summary>
public sealed record Outcome
{
    /// <summary>How the connection ended; null where it still lives.</summary>
    public ConnectionEnding? Ending { get; init; }

    /// <summary>What the client closed with before the run was over; null where it did not.</summary>
    public ConnectionCloseFrame? ClosedLocally { get; init; }

    /// <summary>How far it came.</summary>
    public Stage Stage { get; init; }

    /// <summary>What came back on the streams that the scenario named.</summary>
    public IReadOnlyDictionary<StreamName, StreamOutcome> Streams { get; init; } = new Dictionary<StreamName, StreamOutcome>();

    /// <summary>Some step of the scenario sent something.</summary>
    public bool StimulusBegun { get; init; }

    /// <summary>Every step of the scenario was carried out.</summary>
    public bool StimulusSent { get; init; }

    /// <summary>All that the steps sent was acknowledged.</summary>
    public bool StimulusAcknowledged { get; init; }

    /// <summary>What the scenario waited for in vain.</summary>
    public IReadOnlyList<Condition> UnmetConditions { get; init; } = [];

    /// <summary>The parts of waits for several things at once that never came to hold; null where the scenario has no such wait.</summary>
    public IReadOnlyList<Condition>? MissedTriggers { get; init; }

    /// <summary>The innocent request that followed; null where there was none.</summary>
    public StreamOutcome? Probe { get; init; }

    /// <summary>What the connection saw whose session was to be resumed; null where there was none.</summary>
    public Outcome? Earlier { get; init; }

    /// <summary>The newest session ticket that came; null where none did.</summary>
    public SessionTicket? Ticket { get; init; }

    /// <summary>The server's SETTINGS and transport parameters.</summary>
    public ServerAnnouncement Announced { get; init; } = ServerAnnouncement.None;

    /// <summary>What the server's QPACK streams brought.</summary>
    public ServerQpack Qpack { get; init; } = ServerQpack.None;

    /// <summary>The PUSH_PROMISE frames and push streams, as they came.</summary>
    public IReadOnlyList<PushOutcome> Pushes { get; init; } = [];

    /// <summary>The push IDs of the server's CANCEL_PUSH frames, as they came.</summary>
    public IReadOnlyList<ulong> CancelledPushes { get; init; } = [];

    /// <summary>The identifiers of the server's GOAWAY frames, as they came.</summary>
    public IReadOnlyList<ulong> Goaways { get; init; } = [];

    /// <summary>The payloads of the server's DATAGRAM frames (RFC 9221), as they came, as many as <see cref="Running.ClientProfile.DatagramReceiveQueue"/> keeps.</summary>
    public IReadOnlyList<Bytes> Datagrams { get; init; } = [];

    /// <summary>The server's DATAGRAM frames beyond those.</summary>
    public ulong DroppedDatagrams { get; init; }

    /// <summary>The client's DATAGRAM frames that were dropped, because too many others waited to be sent.</summary>
    public ulong UnsentDatagrams { get; init; }

    /// <summary>The unidirectional streams of the server whose type is known, in the order in which they were.</summary>
    public IReadOnlyList<ServerStreamOutcome> ServerStreams { get; init; } = [];

    /// <summary>The requests that came to the origin behind a proxy because of this run; known after it.</summary>
    public ValueList<OriginRequest> Forwarded { get; init; }

    /// <summary>What the tunnels of this run brought to their far end by the time it was over.</summary>
    public ValueList<TunnelRecord> Tunnels { get; init; }

    /// <summary>How many request streams the server admitted in all, by transport parameter or MAX_STREAMS.</summary>
    public ulong RequestStreamLimit { get; init; }

    /// <summary>What the server did wrong on the way, whether it was tested or not.</summary>
    public IReadOnlyList<Violation> Violations { get; init; } = [];

    /// <summary>What the server sent against the rules, whether it was tested or not.</summary>
    public IReadOnlyList<Breach> Breaches { get; init; } = [];

    /// <summary>The last things that happened, one line each, for people.</summary>
    public IReadOnlyList<string> LastEvents { get; init; } = [];

    public TimeSpan Duration { get; init; }

    /// <summary>What the handshake agreed on, as far as it came.</summary>
    public HandshakeInfo Handshake { get; init; } = new();

    /// <summary>The QUIC version of the connection (RFC 9368: it may change in the handshake).</summary>
    public QuicVersion Version { get; init; }

    public TransportStatistics Transport { get; init; } = TransportStatistics.None;

    /// <summary>The connection lives and takes requests: the probe was answered.</summary>
    public bool IsServing => Ending is null && Probe is { IsAnswered: true };

    /// <summary>Nothing came after the stimulus, although it arrived.</summary>
    public bool IsSilent => Ending is null && Probe is not { IsAnswered: true };

    /// <summary>The server sent something against this requirement of the catalogue.</summary>
    public bool Breaks(string requirement) => Breaches.Any(breach => breach.Requirement == requirement);

    /// <summary>One line for people.</summary>
    public string Describe() => OutcomeText.Of(this);
}
