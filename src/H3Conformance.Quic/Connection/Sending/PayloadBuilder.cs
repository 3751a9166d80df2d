using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>Chooses the frames of the next packet of a packet number space.</summary>
public sealed class PayloadBuilder(StreamTable streams, Automatisms automatisms)
{
    // Type and length; below: type, stream ID, offset and length, each at its longest.
    internal const int DatagramOverhead = 1 + 2;
    private const int StreamOverhead = 1 + 8 + 8 + 2;
    private const int CryptoOverhead = 1 + 8 + 2;
    private const int SmallestUsefulRoom = 24;
    private const int MostAcksUnanswered = 16;
    private int _nextStream;

    /// <summary>DATAGRAM frames that wait; they are sent once.</summary>
    public Queue<DatagramFrame> Datagrams { get; } = new();

    /// <summary>Fills a payload; <paramref name="mayElicitAck"/> is false while the congestion window is full.</summary>
    public Payload Fill(PacketNumberSpace space, EncryptionLevel level, int room, bool mayElicitAck, byte ackDelayExponent, TimeSpan now)
    {
        var payload = new Payload(room);
        var acknowledges = level != EncryptionLevel.ZeroRtt && TryAddAck(payload, space, ackDelayExponent, now);
        if (mayElicitAck)
            AddAckEliciting(payload, space, level);
        if (!payload.IsAckEliciting && space.Received.AckDeadline > now)
            return new Payload(0);
        if (acknowledges)
            space.Received.OnAckSent();
        if (!payload.IsEmpty)
            CountAcks(payload, space, mayElicitAck);
        return payload;
    }

    private void AddAckEliciting(Payload payload, PacketNumberSpace space, EncryptionLevel level)
    {
        if (level != EncryptionLevel.ZeroRtt)
            AddCrypto(payload, space);
        AddPending(payload, space);
        if (level is EncryptionLevel.OneRtt or EncryptionLevel.ZeroRtt)
            AddStreams(payload);
        if (space.Probes > 0 && !payload.IsAckEliciting)
            payload.TryAdd(new PingFrame());
    }

    // RFC 9000 13.2.4: acknowledgments that nothing acknowledges would grow without end.
    private static void CountAcks(Payload payload, PacketNumberSpace space, bool mayElicitAck)
    {
        space.AcksUnanswered = payload.IsAckEliciting ? 0 : space.AcksUnanswered + 1;
        if (mayElicitAck && space.AcksUnanswered >= MostAcksUnanswered && payload.TryAdd(new PingFrame()))
            space.AcksUnanswered = 0;
    }

    private bool TryAddAck(Payload payload, PacketNumberSpace space, byte exponent, TimeSpan now)
    {
        if (!automatisms[Automatism.Acknowledge] || !space.Received.AckPending)
            return false;
        var ranges = space.Received.Ranges;
        if (ranges.Count == 0)
            return false;
        var delay = (ulong)Math.Max(0, space.Received.DelayOfLargest(now).TotalMicroseconds) >> exponent;
        var frame = AckFrame.Of([.. ranges.Take(32).Select(static range => (range.Smallest, range.Largest))], delay);
        return payload.TryAdd(frame, new SentAck(space.Received, ranges[0].Largest));
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
            if (payload.TryAdd(node.Value.Frame, node.Value))
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
        var left = streams.DataPerPacket;
        for (var i = 0; i < entries.Count && payload.Room > SmallestUsefulRoom && left > 0; i++)
        {
            var entry = entries[(_nextStream + i) % entries.Count];
            if (entry.Send is { } send && (streams.MaySend(entry.Id) || !automatisms[Automatism.ObeyCredit]))
                left -= AddStream(payload, entry.Id, send, left);
        }

        _nextStream = entries.Count == 0 ? 0 : (_nextStream + 1) % entries.Count;
    }

    // Gives the octets of data that went into the payload.
    private ulong AddStream(Payload payload, StreamId id, SendStream send, ulong most)
    {
        var left = most;
        if (send.TryTakeReset(out var code, out var finalSize))
            payload.Add(new ResetStreamFrame(id.Value, code, finalSize), new SentReset(send));
        while (payload.Room > StreamOverhead && left > 0 && send.TryTake((int)Math.Min((ulong)(payload.Room - StreamOverhead), left), Credit(send), out var segment))
        {
            left -= (ulong)segment.Data.Length;
            streams.PeerCredit.Use(segment.NewOctets);
            payload.Add(new StreamFrame(id.Value, segment.Offset, segment.Data, segment.Fin), new SentStreamSegment(send, segment));
        }

        return most - left;
    }

    private ulong Credit(SendStream send)
    {
        send.IgnoresCredit |= !automatisms[Automatism.ObeyCredit];
        return send.IgnoresCredit ? ulong.MaxValue : streams.PeerCredit.Available;
    }
}
