using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>Chooses the frames of the next packet of a packet number space.</summary>
public sealed class PayloadBuilder(StreamTable streams, Automatisms automatisms)
{
    // Type, stream ID, offset and length, each at its longest.
    private const int StreamOverhead = 1 + 8 + 8 + 2;
    private const int CryptoOverhead = 1 + 8 + 2;
    private const int SmallestUsefulRoom = 24;
    private int _nextStream;

    /// <summary>DATAGRAM frames that wait; they are sent once.</summary>
    public Queue<DatagramFrame> Datagrams { get; } = new();

    /// <summary>Fills a payload; <paramref name="mayElicitAck"/> is false while the congestion window is full.</summary>
    public Payload Fill(PacketNumberSpace space, EncryptionLevel level, int room, bool mayElicitAck, byte ackDelayExponent, TimeSpan now)
    {
        var payload = new Payload(room);
        if (level != EncryptionLevel.ZeroRtt)
            AddAck(payload, space, ackDelayExponent, now);
        if (!mayElicitAck)
            return payload;
        if (level != EncryptionLevel.ZeroRtt)
            AddCrypto(payload, space);
        AddPending(payload, space);
        if (level is EncryptionLevel.OneRtt or EncryptionLevel.ZeroRtt)
            AddStreams(payload);
        if (space.Probes > 0 && !payload.IsAckEliciting)
            payload.TryAdd(new PingFrame());
        return payload;
    }

    private void AddAck(Payload payload, PacketNumberSpace space, byte exponent, TimeSpan now)
    {
        if (!automatisms[Automatism.Acknowledge] || !space.Received.AckPending)
            return;
        var ranges = space.Received.Ranges;
        if (ranges.Count == 0)
            return;
        var delay = (ulong)Math.Max(0, space.Received.DelayOfLargest(now).TotalMicroseconds) >> exponent;
        var frame = AckFrame.Of([.. ranges.Take(32).Select(static range => (range.Smallest, range.Largest))], delay);
        if (payload.TryAdd(frame, new SentAck(space.Received, ranges[0].Largest)))
            space.Received.OnAckSent();
    }

    private static void AddCrypto(Payload payload, PacketNumberSpace space)
    {
        while (payload.Room > CryptoOverhead + 1 && space.CryptoOut.TryTake(payload.Room - CryptoOverhead, ulong.MaxValue, out var segment))
            payload.Add(new CryptoFrame(segment.Offset, segment.Data), new SentStreamSegment(space.CryptoOut, segment));
    }

    private void AddPending(Payload payload, PacketNumberSpace space)
    {
        for (var node = space.Pending.First; node is not null;)
        {
            var next = node.Next;
            if (payload.TryAdd(node.Value.Frame, automatisms[Automatism.Retransmit] ? node.Value : null))
            {
                space.Pending.Remove(node);
                node.Value.Sent();
            }

            node = next;
        }
    }

    private void AddStreams(Payload payload)
    {
        while (Datagrams.TryPeek(out var datagram) && payload.TryAdd(datagram))
            Datagrams.Dequeue();
        var entries = streams.Streams;
        for (var i = 0; i < entries.Count && payload.Room > SmallestUsefulRoom; i++)
        {
            var entry = entries[(_nextStream + i) % entries.Count];
            if (entry.Send is { } send && streams.MaySend(entry.Id))
                AddStream(payload, entry.Id, send);
        }

        _nextStream = entries.Count == 0 ? 0 : (_nextStream + 1) % entries.Count;
    }

    private void AddStream(Payload payload, StreamId id, SendStream send)
    {
        if (send.TryTakeReset(out var code, out var finalSize))
            payload.Add(new ResetStreamFrame(id.Value, code, finalSize), new SentReset(send));
        while (payload.Room > StreamOverhead && send.TryTake(payload.Room - StreamOverhead, Credit(send), out var segment))
        {
            streams.PeerCredit.Use(segment.NewOctets);
            payload.Add(new StreamFrame(id.Value, segment.Offset, segment.Data, segment.Fin), new SentStreamSegment(send, segment));
        }
    }

    private ulong Credit(SendStream send) => send.IgnoresCredit ? ulong.MaxValue : streams.PeerCredit.Available;
}
