using FluentAssertions;
using H3Conformance.Quic.Recovery;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Recovery;

public sealed class ProbeTimeoutTests
{
    private const double InitialPto = 999;
    private readonly RecoveryScene _client = new();

    [Fact]
    public void It_counts_from_the_last_ack_eliciting_packet()
    {
        _client.Send(0, at: 0, PacketSpace.Initial).Send(1, at: 50, PacketSpace.Initial);

        _client.Deadline.Should().Be(50 + InitialPto);
    }

    [Fact]
    public void It_doubles_each_time_and_is_always_later_than_now()
    {
        _client.Send(0, at: 0, PacketSpace.Initial);

        _client.Elapse(InitialPto).Should().Be(PacketSpace.Initial);
        _client.Deadline.Should().Be(InitialPto + (2 * InitialPto));
        _client.Elapse(3 * InitialPto).Should().Be(PacketSpace.Initial);
        (_client.Deadline, _client.Recovery.PtoCount).Should().Be((7 * InitialPto, 2));
    }

    [Fact]
    public void A_late_call_asks_for_one_probe_only()
    {
        _client.Send(0, at: 0, PacketSpace.Initial);

        _client.Elapse(60_000).Should().Be(PacketSpace.Initial);

        _client.Deadline.Should().BeGreaterThan(60_000);
        _client.Elapse(60_000).Should().BeNull();
    }

    [Fact]
    public void Its_backoff_can_be_bounded()
    {
        _client.Recovery.MaximumPto = TimeSpan.FromMilliseconds(1500);
        _client.Send(0, at: 0, PacketSpace.Initial).Elapse(InitialPto);

        _client.Deadline.Should().Be(InitialPto + 1500);
    }

    [Fact]
    public void It_stays_finite_however_often_it_fires()
    {
        _client.Send(0, at: 0, PacketSpace.Initial);
        for (var i = 0; i < 100; i++)
        {
            var due = _client.Recovery.Deadline!.Value;
            _client.Recovery.OnDeadline(due, out _);
            _client.Recovery.Deadline.Should().BeGreaterThan(due);
        }
    }

    [Fact]
    public void Application_data_is_not_probed_for_before_the_handshake_is_confirmed()
    {
        _client.Recovery.PeerAddressValidated = true;
        _client.Send(0, at: 0);
        _client.Deadline.Should().BeNull();

        _client.Recovery.HandshakeConfirmed = true;

        _client.Elapse(InitialPto).Should().Be(PacketSpace.Application);
    }

    [Fact]
    public void Only_application_data_waits_for_the_delay_of_the_peer()
    {
        _client.Recovery.SetMaxAckDelay(TimeSpan.FromMilliseconds(25));

        _client.Recovery.ProbeTimeout(PacketSpace.Handshake).TotalMilliseconds.Should().Be(InitialPto);
        _client.Recovery.ProbeTimeout(PacketSpace.Application).TotalMilliseconds.Should().Be(InitialPto + 25);
    }

    [Fact]
    public void The_earliest_space_is_probed()
    {
        _client.Send(0, at: 0, PacketSpace.Handshake).Send(0, at: 10, PacketSpace.Initial);

        _client.Elapse(InitialPto).Should().Be(PacketSpace.Handshake);
    }

    [Fact]
    public void A_client_probes_with_nothing_in_flight_until_the_server_validated_its_address()
    {
        _client.Send(0, at: 0, PacketSpace.Initial).AckIn(PacketSpace.Initial, at: 100, delay: 0, (0, 0));
        _client.Deadline.Should().Be(100 + 100 + (4 * 50));
        _client.Elapse(400).Should().Be(PacketSpace.Initial);
        _client.Deadline.Should().Be(400 + (2 * 300));

        _client.Recovery.PeerAddressValidated = true;

        _client.Deadline.Should().BeNull();
    }

    [Fact]
    public void A_client_that_discarded_Initial_keys_probes_with_Handshake_packets()
    {
        _client.Send(0, at: 0, PacketSpace.Initial);
        _client.Recovery.DiscardSpace(PacketSpace.Initial);

        _client.Elapse(InitialPto).Should().Be(PacketSpace.Handshake);
    }

    [Fact]
    public void Nothing_is_due_before_anything_was_sent() => _client.Deadline.Should().BeNull();

    [Fact]
    public void A_server_that_may_not_send_does_not_probe()
    {
        _client.Send(0, at: 0, PacketSpace.Initial);
        _client.Recovery.AmplificationLimited = true;

        _client.Deadline.Should().BeNull();
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public void An_acknowledgment_ends_the_backoff_only_once_the_address_is_validated(bool validated, int expected)
    {
        _client.Recovery.PeerAddressValidated = validated;
        _client.Send(0, at: 0, PacketSpace.Initial).Elapse(InitialPto);

        _client.AckIn(PacketSpace.Initial, at: 1000, delay: 0, (0, 0));

        _client.Recovery.PtoCount.Should().Be(expected);
    }

    [Fact]
    public void Discarded_keys_end_the_backoff()
    {
        _client.Send(0, at: 0, PacketSpace.Initial).Elapse(InitialPto);

        _client.Recovery.DiscardSpace(PacketSpace.Initial);

        _client.Recovery.PtoCount.Should().Be(0);
    }

    [Fact]
    public void A_probe_can_repeat_what_is_unacknowledged_oldest_first()
    {
        _client.Send(0, at: 0).Send(1, at: 1, ackEliciting: false).Send(2, at: 2);

        foreach (var item in _client.Recovery.UnacknowledgedItems(PacketSpace.Application))
            item.Lost();

        _client.Fates.Should().Equal("-0", "-2");
    }
}
