using H3Conformance.Quic.Recovery;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>A frame that waits in a packet number space and goes back there when its packet is lost.</summary>
public sealed class QueuedFrame(PacketNumberSpace space, Frame frame) : ISentItem
{
    private bool _isPending;

    public Frame Frame { get; } = frame;

    public bool IsAcknowledged { get; private set; }

    public void Enqueue()
    {
        if (_isPending || IsAcknowledged || space.IsDiscarded)
            return;
        _isPending = true;
        space.Pending.AddLast(this);
    }

    public void Sent() => _isPending = false;

    public void Acknowledged() => IsAcknowledged = true;

    public void Lost() => Enqueue();
}
