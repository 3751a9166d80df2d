using H3Conformance.Quic.Recovery;

namespace H3Conformance.UnitTests.Quic.Recovery;

/// <summary>A sender whose clock is in milliseconds and whose packets carry one item each, which notes its fate.</summary>
internal sealed class RecoveryScene
{
    public const int PacketSize = 1200;

    public RecoveryScene() => Recovery = new LossRecovery(TimeSpan.FromMilliseconds(333), Window);

    public CongestionWindow Window { get; } = new(PacketSize);

    public LossRecovery Recovery { get; }

    /// <summary>What was told, in order: <c>+3</c> is acknowledged, <c>-3</c> is lost.</summary>
    public List<string> Fates { get; } = [];

    public double? Deadline => Recovery.Deadline?.TotalMilliseconds;

    public static RecoveryScene Confirmed() => new() { Recovery = { HandshakeConfirmed = true, PeerAddressValidated = true } };

    public RecoveryScene Send(ulong number, double at, PacketSpace space = PacketSpace.Application, bool ackEliciting = true)
    {
        Recovery.OnSent(space, new SentPacket(number, At(at), PacketSize, ackEliciting, inFlight: ackEliciting, [new Item(this, number)]));
        return this;
    }

    public AckOutcome Ack(double at, params (ulong Smallest, ulong Largest)[] ranges) => AckIn(PacketSpace.Application, at, 0, ranges);

    public AckOutcome AckIn(PacketSpace space, double at, double delay, params (ulong Smallest, ulong Largest)[] ranges) =>
        Recovery.OnAck(space, [.. ranges.Select(static range => new PacketRange(range.Smallest, range.Largest))], At(delay), At(at));

    /// <summary>Runs what is due and says for which space a probe is wanted.</summary>
    public PacketSpace? Elapse(double at)
    {
        Recovery.OnDeadline(At(at), out var probe);
        return probe;
    }

    private static TimeSpan At(double milliseconds) => TimeSpan.FromMilliseconds(milliseconds);

    private sealed class Item(RecoveryScene scene, ulong number) : ISentItem
    {
        public void Acknowledged() => scene.Fates.Add($"+{number}");

        public void Lost() => scene.Fates.Add($"-{number}");
    }
}
