using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>Queues MAX_DATA, MAX_STREAM_DATA and MAX_STREAMS as the peer uses its credit up (RFC 9000 section 4).</summary>
public sealed class FlowControlFrames(StreamTable streams, PacketNumberSpace application)
{
    /// <param name="now">The time of the datagram that they are for.</param>
    /// <param name="roundTrip">By which a window counts as used up fast.</param>
    public void Queue(TimeSpan now, TimeSpan roundTrip)
    {
        streams.OurCredit.Tune(now, roundTrip);
        if (streams.OurCredit.TryTakeMaxData(out var data))
            Queue(new MaxDataFrame(data));
        foreach (var entry in streams.Streams)
        {
            entry.Receive?.Tune(now, roundTrip);
            if (entry.Receive is { } receive && receive.TryTakeMaxStreamData(out var streamData))
                Queue(new MaxStreamDataFrame(entry.Id.Value, streamData));
        }

        foreach (var bidirectional in (ReadOnlySpan<bool>)[true, false])
        {
            if (streams.TryTakeMaxStreams(bidirectional, out var maximum))
                Queue(new MaxStreamsFrame(bidirectional, maximum));
        }
    }

    private void Queue(Frame frame) => new QueuedFrame(application, frame).Enqueue();
}
