using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Lifecycle;
using H3Conformance.Quic.Connection.Packets;
using H3Conformance.Quic.Connection.Receiving;
using H3Conformance.Quic.Connection.Sending;
using H3Conformance.Quic.Recovery;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.Quic.Connection;

/// <summary>
/// One QUIC connection, as client or server, without sockets or clocks. It does what a polite endpoint does unless an
/// <see cref="Automatism"/> is off, and sends whatever it is told to. What the peer does wrong is an event; only its owner closes.
/// </summary>
public sealed class QuicConnection : IEndpoint
{
    private const int SmallestDatagram = 64;
    private readonly ConnectionState _state;
    private readonly Trespasses _trespasses = new();
    private readonly HandshakeDriver _handshake;
    private readonly DatagramReceiver _receiver;
    private readonly DatagramBuilder _builder;
    private readonly OutgoingDatagrams _outgoing = new();
    private readonly ClientStart? _start;
    private TimeSpan? _handshakeDeadline;

    private QuicConnection(ConnectionState state, ITlsHandshake tls, Func<Bytes, ITlsHandshake>? makeTls)
    {
        _state = state;
        _handshake = new HandshakeDriver(state, tls, FailHandshake);
        _start = makeTls is null ? null : new ClientStart(state, _handshake, makeTls);
        _receiver = new DatagramReceiver(state, _handshake, _start);
        _builder = new DatagramBuilder(state);
    }

    public Role Role => _state.Role;

    public Automatisms Automatisms => _state.Automatisms;

    public ConnectionPhase Phase => _state.Life.Phase;

    /// <summary>What this end closed with; null where it did not.</summary>
    public ConnectionCloseFrame? LocalClose => _state.Life.LocalClose;

    public HandshakeInfo Handshake => _handshake.Info;

    public bool HandshakeComplete => _state.HandshakeComplete;

    public bool HandshakeConfirmed => _state.HandshakeConfirmed;

    public QuicVersion Version => _state.Header.Version;

    public TransportParameters PeerParameters => _state.PeerParameters;

    public NetworkPath Path => _state.Paths.Current.Path;

    public Bytes OriginalDestinationConnectionId => _state.Identity.OriginalDestination;

    /// <summary>The connection IDs that datagrams for this connection carry now.</summary>
    public IEnumerable<Bytes> LocalConnectionIds => _state.LocalIds.Active.Select(static issued => issued.Value);

    /// <summary>Grows whenever <see cref="LocalConnectionIds"/> changes.</summary>
    public int LocalConnectionIdChanges => _state.LocalIds.Changes;

    public RttEstimator Rtt => _state.Recovery.Rtt;

    public TimeSpan ProbeTimeout => _state.ProbeTimeout;

    public TransportStatistics Statistics => new(
        Rtt.Smoothed, Rtt.HasSample ? Rtt.Minimum : null, Rtt.Variation, _state.Congestion.Size,
        _state.Recovery.LostPackets, _state.Recovery.LostOctets, _state.Options.MaxDatagramSize);

    /// <summary>A client that sends its first Initial at once.</summary>
    /// <param name="options">How it presents itself.</param>
    /// <param name="path">The socket and the server's address.</param>
    /// <param name="makeTls">Makes the TLS machine for given transport parameters.</param>
    /// <param name="random">Connection IDs and challenges.</param>
    /// <param name="now">The time of the start.</param>
    /// <param name="remembered">Transport parameters of an earlier connection, for 0-RTT.</param>
    public static QuicConnection Client(QuicOptions options, NetworkPath path, Func<Bytes, ITlsHandshake> makeTls, Random random, TimeSpan now, TransportParameters? remembered = null)
    {
        var identity = ConnectionIdentities.OfClient(options, random);
        var state = new ConnectionState(Role.Client, options, identity, path);
        if (remembered is not null)
            state.ApplyPeerParameters(remembered.Without(TransportParameterId.StatelessResetToken));
        var connection = new QuicConnection(state, makeTls(LocalTransportParameters.Encode(Role.Client, options, identity)), makeTls);
        connection._handshakeDeadline = now + options.HandshakeTimeout;
        connection._start!.Start(now);
        return connection;
    }

    /// <summary>A server that answers a client's first Initial.</summary>
    public static QuicConnection Server(QuicOptions options, ConnectionIdentity identity, NetworkPath path, Func<Bytes, ITlsHandshake> makeTls, TimeSpan now)
    {
        var state = new ConnectionState(Role.Server, options, identity, path);
        state.Keys.SetInitial(options.Version, state.InitialDestination, forSending: true);
        var connection = new QuicConnection(state, makeTls(LocalTransportParameters.Encode(Role.Server, options, identity)), makeTls: null);
        connection._handshakeDeadline = now + options.HandshakeTimeout;
        connection._handshake.Start(now);
        return connection;
    }

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        if (Phase == ConnectionPhase.Ended)
            return;
        _state.Recovery.AmplificationLimited = false;
        _receiver.Receive(datagram, now);
        _state.Streams.Sweep();
    }

    public void Elapse(TimeSpan now)
    {
        _state.Life.Elapse(now);
        if (Phase == ConnectionPhase.Active && !HandshakeComplete && _handshakeDeadline <= now)
        {
            _state.Events.Add(new IdleTimedOut());
            _state.Life.Close(new ConnectionCloseFrame(Application: false, QuicError.NoError.Value, 0UL, default), now);
        }

        if (Phase == ConnectionPhase.Active)
            _state.PathValidation.Elapse(now);
        if (Phase != ConnectionPhase.Active || !Automatisms[Automatism.Retransmit] || _state.Recovery.Deadline is not { } due || due > now)
            return;
        _state.Recovery.OnDeadline(now, out var probe);
        if (probe is { } space)
            Probe(space);
    }

    public TimeSpan? NextDeadline
    {
        get
        {
            if (Phase != ConnectionPhase.Active)
                return _state.Life.Deadline;
            var recovery = Automatisms[Automatism.Retransmit] ? _state.Recovery.Deadline : null;
            var mayAcknowledge = Automatisms[Automatism.Acknowledge] && _state.Paths.Current.SendAllowance >= SmallestDatagram;
            var ack = mayAcknowledge ? _state.Application.Received.AckDeadline : null;
            var handshake = HandshakeComplete ? null : _handshakeDeadline;
            return Earliest(Earliest(Earliest(_state.Life.Deadline, recovery), Earliest(ack, handshake)), _state.Paths.Deadline);
        }
    }

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram)
    {
        while (!_outgoing.TryTake(out datagram))
        {
            if (!_builder.TryBuild(now, out var built))
            {
                _state.Recovery.AmplificationLimited = _state.Paths.Current.SendAllowance < SmallestDatagram;
                return false;
            }

            _outgoing.Add(built);
        }

        return true;
    }

    public bool TryTakeEvent(out QuicEvent? happened) => _state.Events.TryTake(out happened);

    /// <summary>Streams that at least one end is not done with.</summary>
    public int LiveStreams => _state.Streams.Streams.Count;

    /// <summary>Opens the next stream of its kind, admitted by the peer or not.</summary>
    public StreamId OpenStream(bool bidirectional) => _state.Streams.Open(bidirectional);

    /// <summary>How many more streams the peer's limit admits.</summary>
    public ulong StreamsAdmitted(bool bidirectional) => _state.Streams.Admitted(bidirectional);

    /// <summary>How many streams the peer's limit admits in all, those that were opened included.</summary>
    public ulong StreamLimit(bool bidirectional) => _state.Streams.Limit(bidirectional);

    /// <summary>How many streams the peer may open in all, those that it opened included (RFC 9000 section 4.6).</summary>
    public ulong OwnStreamLimit(bool bidirectional) => _state.Streams.OwnLimit(bidirectional);

    /// <summary>The peer asked for no more on a stream, and got RESET_STREAM for an answer: what comes behind it is a fault (RFC 9000 section 3.5).</summary>
    public bool IsStopped(StreamId stream) => Automatisms[Automatism.ResetWhenStopped] && _state.Streams.Obtain(stream).PeerStopped;

    /// <summary>All that was sent on a stream of ours so far is acknowledged.</summary>
    public bool IsAcknowledged(StreamId stream) => SendPart(stream)?.IsAllAcknowledged == true;

    /// <summary>The peer's limit holds back what was written on a stream of ours (RFC 9000 sections 4.1 and 4.6); its transport parameters, or remembered ones, are known.</summary>
    public bool IsBlocked(StreamId stream, PeerLimit by) => Automatisms[Automatism.ObeyCredit] && _state.Streams.IsBlocked(stream, by);

    /// <summary>The highest offset that was sent on a stream, in octets; null where nothing can be sent on it.</summary>
    public ulong? OctetsSent(StreamId stream) => _state.Streams.OctetsSent(stream);

    /// <summary>All that was written on a stream has left at least once, arrived or not.</summary>
    public bool HasSentAll(StreamId stream) => _state.Streams.HasSentAll(stream);

    /// <summary>Sends octets behind those sent before; on a stream that is the peer's alone in frames that are sent once, against RFC 9000 section 19.8.</summary>
    public Delivery Send(StreamId stream, Bytes data, bool fin)
    {
        if (SendPart(stream) is not { } send)
            return SendAt(stream, _trespasses.Advance(stream, data.Length), data, fin);
        var end = send.Write(data, fin);
        // A reset that is acknowledged settles what was sent before it.
        return new Delivery(() => send.IsAcknowledged(end, fin) || send.State == SendStreamState.ResetRecvd);
    }

    /// <summary>Sends octets at any offset, whatever the credit and the state of the stream.</summary>
    public Delivery SendAt(StreamId stream, ulong offset, Bytes data, bool fin) =>
        SendFrames(EncryptionLevel.OneRtt, [new StreamFrame(stream.Value, offset, data, fin)]);

    /// <summary>RESET_STREAM with a final size of one's own where one is given.</summary>
    public Delivery ResetStream(StreamId stream, ulong errorCode, ulong? finalSize = null)
    {
        if (finalSize is { } size)
            return SendFrames(EncryptionLevel.OneRtt, [new ResetStreamFrame(stream.Value, errorCode, size)]);
        if (SendPart(stream) is not { } send)
            return ResetStream(stream, errorCode, _trespasses.Advance(stream, 0));
        send.Reset(errorCode);
        return new Delivery(() => send.State is SendStreamState.ResetRecvd or SendStreamState.DataRecvd);
    }

    public Delivery StopSending(StreamId stream, ulong errorCode) => Queue(new StopSendingFrame(stream.Value, errorCode));

    /// <summary>Frames as they are, in one packet of their own.</summary>
    public Delivery SendFrames(EncryptionLevel level, ValueList<Frame> frames) => SendDatagram(new DatagramSpec([new PacketSpec(level, frames)]));

    /// <summary>A datagram of packets as specified.</summary>
    public Delivery SendDatagram(DatagramSpec spec)
    {
        var datagram = _state.Specify(spec);
        return new Delivery(() => datagram.IsAcknowledged);
    }

    /// <summary>Octets as a UDP datagram, on the current path.</summary>
    public void SendRaw(Bytes octets)
    {
        _outgoing.AddRaw(new Datagram(Path, octets.Memory));
        _state.Events.Add(new RawDatagramSent(octets.Length));
    }

    /// <summary>A DATAGRAM frame (RFC 9221), sent once; dropped where <see cref="QuicOptions.DatagramSendQueue"/> others wait.</summary>
    public void SendDatagramFrame(Bytes data)
    {
        if (!_builder.TryQueue(new DatagramFrame(data)))
            _state.Events.Add(new DatagramFrameNotSent(data.Length));
    }

    public void TreatNextDatagram(DatagramTreatment treatment) => _outgoing.TreatNext(treatment);

    public void ReleaseHeldDatagrams() => _outgoing.Release();

    /// <summary>Leaves packet numbers of a space unused.</summary>
    public void SkipPacketNumbers(EncryptionLevel level, ulong count) => _state.SpaceOf(level).SkipPacketNumbers(count);

    /// <summary>A stream sends beyond MAX_DATA and MAX_STREAM_DATA.</summary>
    public void IgnoreCredit(StreamId stream)
    {
        if (SendPart(stream) is { } send)
            send.IgnoresCredit = true;
    }

    /// <summary>Streams may be used beyond MAX_STREAMS.</summary>
    public void IgnoreStreamLimits() => _state.Streams.ObeysCredit = false;

    /// <summary>The most octets of stream data in a packet from here on; 0 is no limit.</summary>
    public void LimitStreamData(ulong octets) => _state.Streams.DataPerPacket = octets == 0 ? ulong.MaxValue : octets;

    /// <summary>RFC 9001 6: the next packets are protected with the next generation of keys.</summary>
    public void UpdateKeys()
    {
        if (_state.Keys.OneRtt is not { } keys)
            return;
        keys.UpdateWrite();
        _state.Events.Add(new KeysUpdated(ByPeer: false, keys.WriteGeneration));
    }

    /// <summary>Goes on from another local socket, with a fresh connection ID where the peer gave one.</summary>
    public void Migrate(int local)
    {
        if (_state.PeerIds.TrySwitch(out var retired))
            _state.Queue(EncryptionLevel.OneRtt, new RetireConnectionIdFrame(retired));
        var path = _state.Paths.Of(Path with { Local = local });
        path.IsValidated = true;
        _state.Paths.MakeCurrent(path);
        _state.PathValidation.Start(path);
    }

    /// <summary>PING: asks for an acknowledgment.</summary>
    public Delivery Ping() => Queue(new PingFrame());

    /// <summary>Closes with any code, from either space; what is queued is dropped.</summary>
    public void Close(ConnectionCloseFrame frame, TimeSpan now) => _state.Life.Close(frame, now);

    private void FailHandshake(QuicError error, string reason, TimeSpan now) =>
        Close(new ConnectionCloseFrame(Application: false, error.Value, FrameType.Crypto.Value, Bytes.Utf8(reason)), now);

    private Delivery Queue(Frame frame)
    {
        var queued = _state.Queue(EncryptionLevel.OneRtt, frame);
        return new Delivery(() => queued.IsAcknowledged);
    }

    private SendStream? SendPart(StreamId stream) => _state.Streams.Obtain(stream).Send;

    private void Probe(PacketSpace space)
    {
        var target = space switch
        {
            PacketSpace.Initial => _state.Initial,
            PacketSpace.Handshake => _state.Handshake,
            _ => _state.Application,
        };
        target.Probes = 2;
        foreach (var item in _state.Recovery.UnacknowledgedItems(space))
            item.Lost();
    }

    private static TimeSpan? Earliest(TimeSpan? one, TimeSpan? other) => one is null || other < one ? other : one;
}
