using H3Conformance.Quic.Connection.Lifecycle;
using H3Conformance.Quic.Connection.Paths;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>Builds the next datagram: packets of every level that has something to say, coalesced.</summary>
public sealed class DatagramBuilder
{
    internal const int FullDatagram = 1200;
    internal static readonly EncryptionLevel[] Levels = [EncryptionLevel.Initial, EncryptionLevel.ZeroRtt, EncryptionLevel.Handshake, EncryptionLevel.OneRtt];
    private const int SmallestPayload = 8;
    private const byte AckDelayExponent = 3;
    private readonly ConnectionState _state;
    private readonly PacketDispatcher _packets;
    private readonly FlowControlFrames _flowControl;
    private readonly PayloadBuilder _payloads;
    private readonly SpecifiedDatagramBuilder _specified;
    private readonly PathDatagramBuilder _paths;
    private readonly CloseDatagramBuilder _close;

    public DatagramBuilder(ConnectionState state)
    {
        _state = state;
        _packets = new PacketDispatcher(state);
        _flowControl = new FlowControlFrames(state.Streams, state.Application);
        _payloads = new PayloadBuilder(state.Streams, state.Automatisms);
        _specified = new SpecifiedDatagramBuilder(state, _packets);
        _paths = new PathDatagramBuilder(state, _packets);
        _close = new CloseDatagramBuilder(state, _packets);
    }

    public bool TryBuild(TimeSpan now, out Datagram datagram)
    {
        datagram = default;
        if (!_state.Life.MaySend)
            return false;
        if (_state.Life.Phase == ConnectionPhase.Closing)
            return _close.TryBuild(now, out datagram);
        if (_specified.TryBuild(now, out datagram) || _paths.TryBuild(now, out datagram))
            return true;
        if (_state.Automatisms[Automatism.RaiseCredit])
            _flowControl.Queue(now, _state.Recovery.Rtt.Smoothed);
        return TryBuildCoalesced(now, out datagram);
    }

    /// <summary>Queues a DATAGRAM frame; one that no packet of ours has room for gets a larger datagram of its own. False where too many wait.</summary>
    public bool TryQueue(DatagramFrame frame)
    {
        if (WaitingDatagrams >= _state.Options.DatagramSendQueue)
            return false;
        var room = _state.Options.MaxDatagramSize - _packets.Overhead(EncryptionLevel.OneRtt);
        if (frame.Data.Length + PayloadBuilder.DatagramOverhead <= room)
            _payloads.Datagrams.Enqueue(frame);
        else
            _state.Specify(new Packets.DatagramSpec([new Packets.PacketSpec(EncryptionLevel.OneRtt, [frame])]) { RepeatWhenLost = false });
        return true;
    }

    private int WaitingDatagrams =>
        _payloads.Datagrams.Count + _state.SpecifiedDatagrams.Count(static specified => specified.Spec.Packets is [{ Frames: [DatagramFrame] }]);

    private bool TryBuildCoalesced(TimeSpan now, out Datagram datagram)
    {
        var path = _state.Paths.Current;
        var room = Math.Min(_state.Options.MaxDatagramSize, path.SendAllowance);
        var parts = new List<(EncryptionLevel Level, Payload Payload)>();
        foreach (var level in Levels)
        {
            if (!_packets.MaySendAt(level))
                continue;
            var overhead = _packets.Overhead(level);
            if (room < overhead + SmallestPayload)
                continue;
            var space = _state.SpaceOf(level);
            var payload = _payloads.Fill(space, level, room - overhead, MayElicitAck(level, room), AckDelayExponent, now);
            if (payload.IsEmpty)
                continue;
            parts.Add((level, payload));
            room -= overhead + payload.Length;
        }

        var most = Math.Min(FullDatagram, path.SendAllowance);
        var used = Math.Min(_state.Options.MaxDatagramSize, path.SendAllowance) - room;
        return TryFinish(parts, path, most - used, now, out datagram);
    }

    // The handshake never waits for application data in flight, which in turn is not probed for before it is confirmed.
    private bool MayElicitAck(EncryptionLevel level, int room) =>
        level is EncryptionLevel.Initial or EncryptionLevel.Handshake
        || _state.SpaceOf(level).Probes > 0
        || !_state.Automatisms[Automatism.ObeyCongestion]
        || _state.Congestion.CanSend(room);

    private bool TryFinish(List<(EncryptionLevel Level, Payload Payload)> parts, PathState path, int padding, TimeSpan now, out Datagram datagram)
    {
        datagram = default;
        if (parts.Count == 0)
            return false;
        if (NeedsFullDatagram(parts))
            parts[^1].Payload.Pad(padding);
        var writer = new WireWriter(_state.Options.MaxDatagramSize);
        foreach (var (level, payload) in parts)
            _packets.Send(level, payload, writer, now);
        datagram = PacketDispatcher.Finish(writer, path);
        if (_state.Role == Role.Client && parts.Exists(static part => part.Level == EncryptionLevel.Handshake))
            _state.Discard(EncryptionLevel.Initial);
        return true;
    }

    private bool NeedsFullDatagram(List<(EncryptionLevel Level, Payload Payload)> parts) =>
        _state.Automatisms[Automatism.PadInitials]
        && parts.Exists(part => part.Level == EncryptionLevel.Initial && (_state.Role == Role.Client || part.Payload.IsAckEliciting));
}
