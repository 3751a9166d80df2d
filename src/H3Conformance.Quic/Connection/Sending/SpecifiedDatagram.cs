using H3Conformance.Quic.Connection.Packets;
using H3Conformance.Quic.Recovery;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>A datagram of an action's making, sent again as a whole when one of its packets is lost.</summary>
public sealed class SpecifiedDatagram
{
    private readonly Queue<SpecifiedDatagram> _queue;
    private readonly SentPart[] _parts;
    private bool _isPending;

    public SpecifiedDatagram(DatagramSpec spec, Queue<SpecifiedDatagram> queue)
    {
        _queue = queue;
        Spec = spec;
        _parts = [.. spec.Packets.Select(_ => new SentPart(this))];
    }

    public DatagramSpec Spec { get; }

    /// <summary>Every packet that a peer can open arrived, in one sending or another.</summary>
    public bool IsAcknowledged => Array.TrueForAll(_parts, static part => part.IsAcknowledged);

    /// <summary>What wants to know the fate of one of the packets.</summary>
    internal ISentItem Part(int index) => _parts[index];

    public void Enqueue()
    {
        if (_isPending)
            return;
        _isPending = true;
        _queue.Enqueue(this);
    }

    public void Sent() => _isPending = false;

    private void Lost()
    {
        if (Spec.RepeatWhenLost && !IsAcknowledged)
            Enqueue();
    }

    private sealed class SentPart(SpecifiedDatagram datagram) : ISentItem
    {
        public bool IsAcknowledged { get; private set; }

        public void Acknowledged() => IsAcknowledged = true;

        public void Lost() => datagram.Lost();
    }
}
