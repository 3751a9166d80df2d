using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Lifecycle;
using H3Conformance.Quic.Connection.Paths;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Recovery;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>Builds the next datagram: packets of every level that has something to say, coalesced.</summary>
public sealed class DatagramBuilder(ConnectionState state)
{
    private const int FullInitialDatagram = 1200;
    private const int SmallestPayload = 8;
    private const byte AckDelayExponent = 3;
    private static readonly EncryptionLevel[] Levels = [EncryptionLevel.Initial, EncryptionLevel.ZeroRtt, EncryptionLevel.Handshake, EncryptionLevel.OneRtt];
    private readonly PacketAssembler _packets = new(state.Header, state.Keys);
    private readonly FlowControlFrames _flowControl = new(state.Streams, state.Application);
    private readonly PayloadBuilder _payloads = new(state.Streams, state.Automatisms);

    public Queue<DatagramFrame> DatagramFrames => _payloads.Datagrams;

    public bool TryBuild(TimeSpan now, out Datagram datagram)
    {
        datagram = default;
        if (!state.Life.MaySend)
            return false;
        if (state.Life.Phase == ConnectionPhase.Closing)
            return TryBuildClose(now, out datagram);
        if (TryBuildSpecified(now, out datagram) || TryBuildForPath(now, out datagram))
            return true;
        if (state.Automatisms[Automatism.RaiseCredit])
            _flowControl.Queue();
        return TryBuildCoalesced(now, out datagram);
    }

    private bool TryBuildCoalesced(TimeSpan now, out Datagram datagram)
    {
        var path = state.Paths.Current;
        var room = Math.Min(state.Options.MaxDatagramSize, path.SendAllowance);
        var parts = new List<(EncryptionLevel Level, Payload Payload)>();
        foreach (var level in Levels)
        {
            var space = state.SpaceOf(level);
            var overhead = _packets.Overhead(space, level);
            if (!MaySendAt(level) || room < overhead + SmallestPayload)
                continue;
            var mayElicit = space.Probes > 0 || !state.Automatisms[Automatism.ObeyCongestion] || state.Congestion.CanSend(room);
            var payload = _payloads.Fill(space, level, room - overhead, mayElicit, AckDelayExponent, now);
            if (payload.IsEmpty)
                continue;
            parts.Add((level, payload));
            room -= overhead + payload.Length;
        }

        var most = Math.Min(FullInitialDatagram, path.SendAllowance);
        var used = Math.Min(state.Options.MaxDatagramSize, path.SendAllowance) - room;
        return TryFinish(parts, path, most - used, now, out datagram);
    }

    private bool TryFinish(List<(EncryptionLevel Level, Payload Payload)> parts, PathState path, int padding, TimeSpan now, out Datagram datagram)
    {
        datagram = default;
        if (parts.Count == 0)
            return false;
        if (NeedsFullDatagram(parts))
            parts[^1].Payload.Pad(padding);
        var writer = new WireWriter(state.Options.MaxDatagramSize);
        foreach (var (level, payload) in parts)
            Send(level, payload, writer, now);
        path.OctetsSent += (ulong)writer.Length;
        datagram = new Datagram(path.Path, writer.ToBytes().Memory);
        if (state.Role == Role.Client && parts.Exists(static part => part.Level == EncryptionLevel.Handshake))
            state.Discard(EncryptionLevel.Initial);
        return true;
    }

    private bool NeedsFullDatagram(List<(EncryptionLevel Level, Payload Payload)> parts) =>
        state.Automatisms[Automatism.PadInitials]
        && parts.Exists(part => part.Level == EncryptionLevel.Initial && (state.Role == Role.Client || part.Payload.IsAckEliciting));

    private void Send(EncryptionLevel level, Payload payload, WireWriter writer, TimeSpan now)
    {
        var space = state.SpaceOf(level);
        var packet = _packets.Build(space, level, payload);
        var size = _packets.Seal(packet, level, PacketProtection.Normal, writer);
        Register(space, packet, payload.Frames, payload.Items, payload.IsAckEliciting, payload.IsInFlight, size, now);
        if (payload.IsAckEliciting && space.Probes > 0)
            space.Probes--;
    }

    private void Register(
        PacketNumberSpace space, PlainPacket packet, ValueList<Frame> frames, IReadOnlyList<ISentItem> items, bool ackEliciting, bool inFlight, int size, TimeSpan now)
    {
        state.Recovery.OnSent(space.Space, new SentPacket(packet.PacketNumber, now, size, ackEliciting, inFlight, items));
        state.Events.Add(new PacketSent(packet.Type, packet.PacketNumber, size, frames));
        if (ackEliciting)
            state.Life.SentAckEliciting(now);
    }

    private bool MaySendAt(EncryptionLevel level) =>
        state.Keys.Write(level) is not null
        && !state.SpaceOf(level).IsDiscarded
        && (level != EncryptionLevel.ZeroRtt || state.Keys.Write(EncryptionLevel.OneRtt) is null);

    private bool TryBuildForPath(TimeSpan now, out Datagram datagram)
    {
        datagram = default;
        if (state.Keys.Write(EncryptionLevel.OneRtt) is null || !state.PathFrames.TryDequeue(out var next))
            return false;
        var path = state.Paths.Of(next.Path);
        var payload = new Payload(state.Options.MaxDatagramSize - _packets.Overhead(state.Application, EncryptionLevel.OneRtt));
        payload.Add(next.Frame);
        var size = Math.Min(FullInitialDatagram, Math.Max(0, path.SendAllowance));
        payload.Pad(size - _packets.Overhead(state.Application, EncryptionLevel.OneRtt) - payload.Length);
        var writer = new WireWriter(FullInitialDatagram);
        Send(EncryptionLevel.OneRtt, payload, writer, now);
        path.OctetsSent += (ulong)writer.Length;
        datagram = new Datagram(path.Path, writer.ToBytes().Memory);
        return true;
    }

    private bool TryBuildSpecified(TimeSpan now, out Datagram datagram)
    {
        datagram = default;
        if (!state.SpecifiedDatagrams.TryPeek(out var specified)
            || specified.Spec.Packets.Any(packet => packet.Protection != PacketProtection.None && state.Keys.Write(packet.Level) is null))
        {
            return false;
        }

        state.SpecifiedDatagrams.Dequeue();
        specified.Sent();
        var writer = new WireWriter(FullInitialDatagram);
        for (var i = 0; i < specified.Spec.Packets.Count; i++)
        {
            var spec = specified.Spec.Packets[i];
            var padTo = i == specified.Spec.Packets.Count - 1 ? specified.Spec.PadTo : 0;
            SendSpecified(specified, spec, padTo, writer, now);
        }

        datagram = new Datagram(state.Paths.Current.Path, writer.ToBytes().Memory);
        return true;
    }

    private void SendSpecified(SpecifiedDatagram datagram, Packets.PacketSpec spec, int padTo, WireWriter writer, TimeSpan now)
    {
        var space = state.SpaceOf(spec.Level);
        var number = spec.PacketNumber ?? space.TakePacketNumber();
        var numberLength = spec.PacketNumberLength ?? PacketAssembler.NumberLength(number, space.LargestAcknowledged);
        var payload = new Payload(int.MaxValue);
        foreach (var frame in spec.Frames)
            payload.Add(frame);
        payload.Pad(padTo - writer.Length - _packets.Overhead(space, spec.Level) - payload.Length);
        var plain = _packets.Plain(spec.Level, number, numberLength, payload.Octets);
        plain = plain with
        {
            Version = spec.Version ?? plain.Version,
            DestinationConnectionId = spec.DestinationConnectionId ?? plain.DestinationConnectionId,
            SourceConnectionId = spec.SourceConnectionId ?? plain.SourceConnectionId,
            Token = spec.Token ?? plain.Token,
            ReservedBits = spec.ReservedBits,
            FixedBit = spec.FixedBit,
            SpinBit = spec.SpinBit,
            KeyPhase = spec.KeyPhase ?? plain.KeyPhase,
            LongPacketTypeBits = spec.LongPacketTypeBits,
            DeclaredLength = spec.DeclaredLength,
        };
        var size = _packets.Seal(plain, spec.Level, spec.Protection, writer);
        if (spec.PacketNumber is null)
            Register(space, plain, payload.Frames, [datagram], payload.IsAckEliciting, payload.IsInFlight, size, now);
        else
            state.Events.Add(new PacketSent(plain.Type, number, size, payload.Frames));
    }

    private bool TryBuildClose(TimeSpan now, out Datagram datagram)
    {
        datagram = default;
        state.Life.ClosePending = false;
        var close = state.Life.LocalClose!;
        var writer = new WireWriter(FullInitialDatagram);
        foreach (var level in Levels)
        {
            if (level == EncryptionLevel.ZeroRtt || !MaySendAt(level))
                continue;
            var payload = new Payload(int.MaxValue);
            payload.Add(level == EncryptionLevel.OneRtt || !close.Application ? close : ConcealApplicationClose());
            if (level == EncryptionLevel.Initial && state.Role == Role.Client)
                payload.Pad(FullInitialDatagram - _packets.Overhead(state.Initial, level) - payload.Length);
            Send(level, payload, writer, now);
        }

        if (writer.Length == 0)
            return false;
        datagram = new Datagram(state.Paths.Current.Path, writer.ToBytes().Memory);
        return true;
    }

    // RFC 9000 10.2.3: before 1-RTT, an application's code and reason would be readable by others.
    private static ConnectionCloseFrame ConcealApplicationClose() => new(Application: false, QuicError.ApplicationError.Value, 0UL, default);
}
