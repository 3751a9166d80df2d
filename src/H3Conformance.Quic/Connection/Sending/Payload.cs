using H3Conformance.Quic.Recovery;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>The frames of one packet while it is filled.</summary>
public sealed class Payload(int room)
{
    private readonly WireWriter _octets = new();
    private readonly List<Frame> _frames = [];
    private readonly List<ISentItem> _items = [];

    public int Length => _octets.Length;

    public int Room => room - _octets.Length;

    public bool IsEmpty => _frames.Count == 0;

    public IReadOnlyList<ISentItem> Items => _items;

    public bool IsAckEliciting { get; private set; }

    /// <summary>What its ACK frame says, if it holds one.</summary>
    public ulong? LargestAcknowledged { get; private set; }

    /// <summary>Counts against the congestion window (RFC 9002 section 2).</summary>
    public bool IsInFlight { get; private set; }

    public ValueList<Frame> Frames => [.. _frames];

    public Bytes Octets => _octets.ToBytes();

    public void Add(Frame frame, ISentItem? item = null)
    {
        frame.Write(_octets);
        _frames.Add(frame);
        IsAckEliciting |= frame.IsAckEliciting;
        if (frame is AckFrame ack)
            LargestAcknowledged = ack.LargestAcknowledged.Value;
        IsInFlight |= frame.IsAckEliciting || frame is PaddingFrame;
        if (item is not null)
            _items.Add(item);
    }

    /// <summary>Adds the frame if it fits.</summary>
    public bool TryAdd(Frame frame, ISentItem? item = null)
    {
        var scratch = new WireWriter(64);
        frame.Write(scratch);
        if (scratch.Length > Room)
            return false;
        Add(frame, item);
        return true;
    }

    public void Pad(int count)
    {
        if (count > 0)
            Add(new PaddingFrame(count));
    }
}
