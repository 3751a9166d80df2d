using H3Conformance.Quic.Recovery;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>One packet number space (RFC 9000 section 12.3) with what waits to be sent in it.</summary>
public sealed class PacketNumberSpace(PacketSpace space, TimeSpan maxAckDelay)
{
    private const ulong CryptoWindow = 1 << 17;

    public PacketSpace Space { get; } = space;

    public ulong NextPacketNumber { get; private set; }

    public ulong? LargestAcknowledged { get; set; }

    public ReceivedPackets Received { get; } = new(maxAckDelay);

    /// <summary>CRYPTO data has no credit to obey (RFC 9000 section 7.5).</summary>
    public SendStream CryptoOut { get; private set; } = new(ulong.MaxValue);

    public ReceiveStream CryptoIn { get; } = new(CryptoWindow);

    /// <summary>Frames that wait for a packet, oldest first.</summary>
    public LinkedList<QueuedFrame> Pending { get; } = new();

    /// <summary>Packets that may leave although the congestion window is full (RFC 9002 section 6.2.4).</summary>
    public int Probes { get; set; }

    /// <summary>Packets in a row that held nothing to be acknowledged.</summary>
    public int AcksUnanswered { get; set; }

    public bool IsDiscarded { get; private set; }

    public ulong TakePacketNumber() => NextPacketNumber++;

    /// <summary>Leaves a gap in the packet numbers.</summary>
    public void SkipPacketNumbers(ulong count) => NextPacketNumber += count;

    public void Discard()
    {
        IsDiscarded = true;
        Pending.Clear();
        Probes = 0;
    }

    /// <summary>Starts the CRYPTO stream over, as after a Retry.</summary>
    public void RestartCrypto() => CryptoOut = new SendStream(ulong.MaxValue);
}
