using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Lifecycle;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Quic.Connection.Receiving;

/// <summary>Splits datagrams into packets, opens them and hands their frames on (RFC 9000 section 12).</summary>
public sealed class DatagramReceiver(ConnectionState state, HandshakeDriver handshake, ClientStart? clientStart)
{
    private const int MostStashed = 16;
    private const int FullInitialDatagram = 1200;
    private readonly FrameProcessor _frames = new(state, handshake);
    private readonly Queue<(ProtectedPacket Packet, Datagram Datagram)> _stash = new();

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        var path = state.Paths.Of(datagram.Path);
        path.OctetsReceived += (ulong)datagram.Payload.Length;
        var offset = 0;
        var opened = false;
        Bytes? destination = null;
        while (offset < datagram.Payload.Length)
        {
            if (!PacketSplitter.TryReadNext(datagram.Payload, ref offset, state.Identity.Local.Length, out var packet))
            {
                if (!opened)
                    Drop(datagram, "not a packet");
                break;
            }

            // RFC 9000 12.2: the packets of a datagram are for one connection.
            destination ??= packet.DestinationConnectionId;
            if (packet.DestinationConnectionId == destination)
                opened |= Receive(packet, datagram, now);
            else
                Drop(datagram, $"a coalesced packet for {packet.DestinationConnectionId}");
        }

        if (!opened && IsStatelessReset(datagram.Payload))
        {
            state.Events.Add(new StatelessResetReceived());
            state.Life.End(ConnectionTrigger.StatelessReset, now);
        }

        OpenStashed(now);
        _frames.ReportClose();
    }

    private bool IsStatelessReset(ReadOnlyMemory<byte> datagram) => state.PeerIds.ResetTokens.Any(token => StatelessReset.Matches(datagram.Span, token));

    private bool Receive(in ProtectedPacket packet, in Datagram datagram, TimeSpan now)
    {
        if (state.Role == Role.Client && packet.Type != PacketType.OneRtt && packet.DestinationConnectionId != state.Identity.Local)
        {
            Drop(datagram, $"for {packet.DestinationConnectionId}");
            return false;
        }

        if (packet.Type is PacketType.VersionNegotiation or PacketType.Retry)
        {
            clientStart?.Receive(packet, datagram, now);
            return true;
        }

        if (packet.Type is null)
        {
            Drop(datagram, $"version {packet.Version}");
            return false;
        }

        var level = LevelOf(packet.Type.Value);
        // RFC 9000 7.2: the connection ID that the first packet told stays.
        if (level != EncryptionLevel.OneRtt && state.PeerSourceConnectionId is { } source && packet.SourceConnectionId != source)
        {
            Drop(datagram, $"from {packet.SourceConnectionId}");
            return false;
        }

        if (level == EncryptionLevel.Initial)
            clientStart?.Prepare(packet.Version);
        if (!HasKeys(level, packet.Version))
        {
            if (MayGetKeys(level) && _stash.Count < MostStashed)
                _stash.Enqueue((packet, datagram));
            return false;
        }


        return Open(packet, level, datagram, now);
    }

    private bool Open(in ProtectedPacket packet, EncryptionLevel level, in Datagram datagram, TimeSpan now)
    {
        var space = state.SpaceOf(level);
        OpenedPacket opened;
        if (level == EncryptionLevel.OneRtt)
        {
            if (!state.Keys.OneRtt!.TryOpen(packet, space.Received.Largest, out opened, out var updated))
                return false;
            if (updated)
                FollowKeyUpdate();
        }
        else if (!PacketOpener.TryOpen(packet, state.Keys.Read(level, packet.Version)!, space.Received.Largest, out opened))
        {
            return false;
        }

        Accept(packet, opened, level, datagram, now);
        return true;
    }

    private void Accept(in ProtectedPacket packet, in OpenedPacket opened, EncryptionLevel level, in Datagram datagram, TimeSpan now)
    {
        var frames = ReadFrames(opened, out var violations);
        state.Events.Add(new PacketReceived(packet.Type!.Value, opened.PacketNumber, packet.Octets.Length, [.. frames]));
        var space = state.SpaceOf(level);
        if (!space.Received.Add(opened.PacketNumber, frames.Exists(static frame => frame.IsAckEliciting), now))
            return;
        state.Life.Received(now);
        foreach (var (rule, code, detail) in violations)
            state.Events.AddViolation(rule, code, 0, detail);
        if (level == EncryptionLevel.Initial && state.Role == Role.Server && datagram.Payload.Length < FullInitialDatagram)
            state.Events.AddViolation(TransportRule.InitialDatagramIsFull, QuicError.ProtocolViolation, 0, $"an Initial in a datagram of {datagram.Payload.Length} octets");
        if (level == EncryptionLevel.Initial)
            clientStart?.Opened(packet.Version, frames.Exists(static frame => frame is CryptoFrame));
        NotePeer(packet, level, datagram);
        var received = new ReceivedPacket(level, opened.PacketNumber, datagram.Path, packet.DestinationConnectionId, now);
        foreach (var frame in frames)
            _frames.Process(frame, received);
        if (state.Role == Role.Server && level == EncryptionLevel.OneRtt && frames.Exists(static frame => !FramePermissions.IsProbing(frame)))
            FollowMigration(packet, datagram.Path, opened.PacketNumber, now);
        if (level == EncryptionLevel.OneRtt && opened.PacketNumber == state.Application.Received.Largest)
            state.Paths.Of(datagram.Path).LastDestination = packet.DestinationConnectionId;
    }

    private void NotePeer(in ProtectedPacket packet, EncryptionLevel level, in Datagram datagram)
    {
        if (level == EncryptionLevel.Initial && state.PeerSourceConnectionId is null)
        {
            state.PeerSourceConnectionId = packet.SourceConnectionId;
            state.PeerIds.ReplaceInitial(packet.SourceConnectionId);
        }

        if (level != EncryptionLevel.Handshake || state.Role != Role.Server)
            return;
        state.Paths.Of(datagram.Path).IsValidated = true;
        state.Discard(EncryptionLevel.Initial);
    }

    private void FollowMigration(in ProtectedPacket packet, NetworkPath path, ulong packetNumber, TimeSpan now)
    {
        if (path != state.Paths.Current.Path && packetNumber == state.Application.Received.Largest)
            state.PathValidation.Follow(state.Paths.Of(path), packet.DestinationConnectionId, now);
    }

    private void FollowKeyUpdate()
    {
        var keys = state.Keys.OneRtt!;
        if (keys.UpdateWasPremature)
            state.Events.AddViolation(TransportRule.KeyUpdateIsDue, QuicError.KeyUpdateError, 0, "a key update before the one before it was acknowledged");
        if (keys.ReadGeneration > keys.WriteGeneration && state.Automatisms[Automatism.KeyUpdateReply])
            keys.UpdateWrite();
        state.Events.Add(new KeysUpdated(ByPeer: true, keys.ReadGeneration));
    }

    private void OpenStashed(TimeSpan now)
    {
        for (var count = _stash.Count; count > 0; count--)
        {
            var (packet, datagram) = _stash.Dequeue();
            var level = LevelOf(packet.Type!.Value);
            if (HasKeys(level, packet.Version))
                Open(packet, level, datagram, now);
            else if (MayGetKeys(level))
                _stash.Enqueue((packet, datagram));
        }
    }

    private bool HasKeys(EncryptionLevel level, QuicVersion version) => level == EncryptionLevel.OneRtt
        ? state.Keys.OneRtt?.Read is not null && (state.HandshakeComplete || state.Role == Role.Client)
        : state.Keys.Read(level, version) is not null;

    private bool MayGetKeys(EncryptionLevel level) => level switch
    {
        EncryptionLevel.ZeroRtt => state.Role == Role.Server && !state.HandshakeComplete,
        EncryptionLevel.OneRtt => !state.HandshakeComplete,
        EncryptionLevel.Handshake => !state.Handshake.IsDiscarded,
        _ => false,
    };

    private static List<Frame> ReadFrames(in OpenedPacket opened, out List<(TransportRule Rule, QuicError Code, string Detail)> violations)
    {
        var frames = new List<Frame>();
        violations = [];
        if (opened.ReservedBits != 0)
            violations.Add((TransportRule.ReservedBitsAreZero, QuicError.ProtocolViolation, $"reserved bits are {opened.ReservedBits}"));
        if (opened.Payload.IsEmpty)
            violations.Add((TransportRule.PacketHoldsAFrame, QuicError.ProtocolViolation, "a packet without frames"));
        var reader = new WireReader(opened.Payload.Span);
        while (!reader.AtEnd)
        {
            var result = Frame.Read(ref reader, out var frame);
            if (result != FrameReadResult.Ok)
            {
                var rule = result == FrameReadResult.UnknownType ? TransportRule.FrameTypeIsKnown : TransportRule.FrameIsWellFormed;
                violations.Add((rule, QuicError.FrameEncodingError, $"octet {reader.Position} of {opened.Payload.Length} begins no frame that can be read"));
                break;
            }

            if (frame!.TypeWidth > VarInt.ShortestWidth(frame.Type.Value))
                violations.Add((TransportRule.FrameTypeIsShortest, QuicError.ProtocolViolation, $"{frame.Type} is encoded in {frame.TypeWidth} octets"));
            frames.Add(frame);
        }

        return frames;
    }

    private void Drop(in Datagram datagram, string reason) => state.Events.Add(new DatagramDropped(datagram.Payload.Length, reason));

    private static EncryptionLevel LevelOf(PacketType type) => type switch
    {
        PacketType.Initial => EncryptionLevel.Initial,
        PacketType.ZeroRtt => EncryptionLevel.ZeroRtt,
        PacketType.Handshake => EncryptionLevel.Handshake,
        _ => EncryptionLevel.OneRtt,
    };
}
