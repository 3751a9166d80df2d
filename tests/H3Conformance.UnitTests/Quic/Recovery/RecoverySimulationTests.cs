using FluentAssertions;
using H3Conformance.Quic.Recovery;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Recovery;

/// <summary>Hundreds of items over a network that loses packets and acknowledgments, from one seed.</summary>
public sealed class RecoverySimulationTests
{
    private const int Items = 300;
    private readonly CongestionWindow _window = new(1200);
    private readonly Queue<Item> _toSend = new();
    private readonly List<(TimeSpan Arrival, ulong Number)> _underWay = [];
    private readonly ReceivedPackets _peer = new(TimeSpan.Zero);
    private ulong _next;

    [Theory]
    [InlineData(1, 0.0)]
    [InlineData(2, 0.1)]
    [InlineData(3, 0.3)]
    [InlineData(4, 0.5)]
    [InlineData(5, 0.5)]
    public void Every_item_arrives_in_the_end_and_time_always_moves_on(int seed, double lossRate)
    {
        var random = new Random(seed);
        var recovery = new LossRecovery(TimeSpan.FromMilliseconds(333), _window) { HandshakeConfirmed = true, MaximumPto = TimeSpan.FromSeconds(2) };
        var items = Enumerable.Range(0, Items).Select(_ => new Item(_toSend)).ToArray();
        Array.ForEach(items, static item => item.Lost());
        var now = TimeSpan.Zero;

        for (var step = 0; step < 20_000 && (_toSend.Count > 0 || recovery.Deadline is not null || step == 0); step++)
            now = Step(recovery, random, lossRate, now);

        items.Should().OnlyContain(static item => item.IsAcknowledged);
        recovery.Deadline.Should().BeNull();
        _window.BytesInFlight.Should().Be(0);
    }

    private TimeSpan Step(LossRecovery recovery, Random random, double lossRate, TimeSpan now)
    {
        while (_toSend.Count > 0 && recovery.CanSend(1200))
            Send(recovery, random, lossRate, now);
        var arrival = _underWay.Count > 0 ? _underWay.Min().Arrival : (TimeSpan?)null;
        if (arrival is { } due && !(recovery.Deadline < due))
        {
            Arrive(recovery, random, lossRate, due);
            return due;
        }

        var deadline = recovery.Deadline!.Value;
        deadline = deadline > now ? deadline : now;
        recovery.OnDeadline(deadline, out var probe);
        (recovery.Deadline is null || recovery.Deadline > deadline).Should().BeTrue();
        if (probe is { } space)
            Probe(recovery, random, lossRate, deadline, space);
        return deadline;
    }

    private void Probe(LossRecovery recovery, Random random, double lossRate, TimeSpan now, PacketSpace space)
    {
        recovery.UnacknowledgedItems(space)[0].Lost();
        Send(recovery, random, lossRate, now);
    }

    private void Send(LossRecovery recovery, Random random, double lossRate, TimeSpan now)
    {
        var items = _toSend.TryDequeue(out var item) ? [item] : Array.Empty<Item>();
        item?.Sent();
        recovery.OnSent(PacketSpace.Application, new SentPacket(_next, now, 1200, ackEliciting: true, inFlight: true, items));
        if (random.NextDouble() >= lossRate)
            _underWay.Add((now + TimeSpan.FromMilliseconds(random.Next(40, 80)), _next));
        _next++;
    }

    private void Arrive(LossRecovery recovery, Random random, double lossRate, TimeSpan now)
    {
        var packet = _underWay.Min();
        _underWay.Remove(packet);
        _peer.Add(packet.Number, ackEliciting: true, now);
        if (random.NextDouble() >= lossRate)
            recovery.OnAck(PacketSpace.Application, _peer.Ranges, TimeSpan.Zero, now).AcksUnsentPacket.Should().BeFalse();
    }

    private sealed class Item(Queue<Item> toSend) : ISentItem
    {
        private bool _isQueued;

        public bool IsAcknowledged { get; private set; }

        public void Acknowledged() => IsAcknowledged = true;

        public void Lost()
        {
            if (!_isQueued && !IsAcknowledged)
                toSend.Enqueue(this);
            _isQueued = !IsAcknowledged;
        }

        public void Sent() => _isQueued = false;
    }
}
