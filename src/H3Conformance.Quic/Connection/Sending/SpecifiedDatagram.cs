using H3Conformance.Quic.Connection.Packets;
using H3Conformance.Quic.Recovery;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>A datagram of an action's making, sent again as a whole when one of its packets is lost.</summary>
public sealed class SpecifiedDatagram(DatagramSpec spec, Queue<SpecifiedDatagram> queue) : ISentItem
{
    private bool _isPending;
    private int _acknowledged;

    public DatagramSpec Spec { get; } = spec;

    public bool IsAcknowledged => _acknowledged >= Spec.Packets.Count;

    public void Enqueue()
    {
        if (_isPending)
            return;
        _isPending = true;
        queue.Enqueue(this);
    }

    public void Sent() => _isPending = false;

    public void Acknowledged() => _acknowledged++;

    public void Lost()
    {
        if (Spec.RepeatWhenLost && !IsAcknowledged)
            Enqueue();
    }
}
