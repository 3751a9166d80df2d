using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Recovery;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>Numbers, protects and writes packets, and tells loss recovery about each.</summary>
internal sealed class PacketDispatcher(ConnectionState state)
{
    public PacketAssembler Packets { get; } = new(state.Header, state.Keys);

    public bool MaySendAt(EncryptionLevel level) =>
        state.Keys.Write(level) is not null
        && !state.SpaceOf(level).IsDiscarded
        && (level != EncryptionLevel.ZeroRtt || state.Keys.Write(EncryptionLevel.OneRtt) is null);

    public int Overhead(EncryptionLevel level) => Packets.Overhead(state.SpaceOf(level), level);

    public void Send(EncryptionLevel level, Payload payload, WireWriter writer, TimeSpan now)
    {
        var space = state.SpaceOf(level);
        var packet = Packets.Build(space, level, payload);
        var size = Packets.Seal(packet, level, PacketProtection.Normal, writer);
        if (level == EncryptionLevel.OneRtt)
            state.Keys.OneRtt!.NoteSent(payload.LargestAcknowledged);
        Register(level, packet, payload, payload.Items, size, now);
        if (payload.IsAckEliciting && space.Probes > 0)
            space.Probes--;
    }

    /// <summary>Notes a packet that left, and what wants to know its fate.</summary>
    public void Register(EncryptionLevel level, PlainPacket packet, Payload payload, IReadOnlyList<ISentItem> items, int size, TimeSpan now)
    {
        if (!state.Automatisms[Automatism.Retransmit])
            items = [.. items.Select(static item => new UnrepeatedItem(item))];
        state.Recovery.OnSent(state.SpaceOf(level).Space, new SentPacket(packet.PacketNumber, now, size, payload.IsAckEliciting, payload.IsInFlight, items));
        Report(packet, payload.Frames, size);
        if (payload.IsAckEliciting)
            state.Life.SentAckEliciting(now);
    }

    public void Report(PlainPacket packet, ValueList<Frame> frames, int size) =>
        state.Events.Add(new PacketSent(packet.Type, packet.PacketNumber, size, frames));

    /// <summary>The datagram on its path, counted against what an unvalidated address may get.</summary>
    public static Datagram Finish(WireWriter writer, Paths.PathState path)
    {
        path.OctetsSent += (ulong)writer.Length;
        return new Datagram(path.Path, writer.ToBytes().Memory);
    }

    private sealed class UnrepeatedItem(ISentItem item) : ISentItem
    {
        public void Acknowledged() => item.Acknowledged();

        public void Lost()
        {
            // Retransmission is switched off.
        }
    }
}
