using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Packets;
using H3Conformance.Quic.Wire.Frames;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection;

/// <summary>What can be done to datagrams on their way out.</summary>
public class GuardFreeDatagramTests
{
    private readonly EnginePair _pair = EnginePair.Connected();

    [Fact]
    public void A_dropped_datagram_is_made_good_by_loss_recovery()
    {
        _pair.Client.TreatNextDatagram(DatagramTreatment.Drop);
        var delivery = Challenge(1);
        _pair.Settle(3);

        delivery.IsAcknowledged.Should().BeTrue();
        Arrivals(1).Should().Be(1);
    }

    [Fact]
    public void A_duplicated_datagram_arrives_twice()
    {
        _pair.Client.TreatNextDatagram(DatagramTreatment.Duplicate);
        Challenge(1);
        _pair.Settle();

        Arrivals(1).Should().Be(2);
    }

    [Fact]
    public void A_held_datagram_arrives_when_it_is_released()
    {
        _pair.Client.Automatisms[Automatism.Retransmit] = false;
        _pair.Client.TreatNextDatagram(DatagramTreatment.Hold);
        Challenge(1);
        _pair.Settle();
        Arrivals(1).Should().Be(0);

        _pair.Client.ReleaseHeldDatagrams();
        _pair.Settle();
        Arrivals(1).Should().Be(1);
    }

    [Fact]
    public void A_swapped_datagram_arrives_after_the_next_one()
    {
        _pair.Client.TreatNextDatagram(DatagramTreatment.SwapWithNext);
        Challenge(1);
        Challenge(2);
        _pair.Settle();

        Challenges().Should().ContainInOrder(Data(2), Data(1));
    }

    [Fact]
    public void A_raw_datagram_is_sent_as_it_is()
    {
        _pair.Client.SendRaw(Bytes.Repeat(0xff, 50));
        _pair.Client.TryTakeDatagram(_pair.Network.Now, out var datagram);

        new Bytes(datagram.Payload).Should().Be(Bytes.Repeat(0xff, 50));
    }

    [Fact]
    public void A_DATAGRAM_frame_arrives_once()
    {
        _pair.Client.SendDatagramFrame(Data(1));
        _pair.Settle();

        _pair.ServerEnd.Events.OfType<DatagramFrameReceived>().Should().Equal(new DatagramFrameReceived(Data(1)));
    }

    [Fact]
    public void A_DATAGRAM_frame_larger_than_any_packet_holds_nothing_up()
    {
        _pair.Client.SendDatagramFrame(Bytes.Repeat(1, 1400));
        _pair.Client.SendDatagramFrame(Data(2));
        _pair.Settle();

        _pair.ServerEnd.Events.OfType<DatagramFrameReceived>().Select(static frame => frame.Data.Length).Should().BeEquivalentTo([1400, 8]);
    }

    [Fact]
    public void A_specified_datagram_whose_keys_are_gone_holds_nothing_up()
    {
        _pair.Client.SendFrames(EncryptionLevel.Handshake, [new PingFrame()]);
        Challenge(1);
        _pair.Settle();

        Arrivals(1).Should().Be(1);
    }

    private static Bytes Data(byte number) => Bytes.Repeat(number, 8);

    private Delivery Challenge(byte number) => _pair.Client.SendFrames(EncryptionLevel.OneRtt, [new PathChallengeFrame(Data(number))]);

    private int Arrivals(byte number) => Challenges().Count(data => data == Data(number));

    private IEnumerable<Bytes> Challenges() =>
        _pair.ServerEnd.Packets.SelectMany(static packet => packet.Frames).OfType<PathChallengeFrame>().Select(static frame => frame.Data);
}
