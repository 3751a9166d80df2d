using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Packets;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.Packets;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection;

/// <summary>Every freedom that a packet gives, as the server sees it.</summary>
public class GuardFreePacketTests
{
    private static readonly Bytes Mark = Bytes.Repeat(0x5a, 8);
    private static readonly PacketSpec Plain = new(EncryptionLevel.OneRtt, [new PathChallengeFrame(Mark)]);

    [Fact]
    public void A_plain_packet_arrives_and_its_delivery_is_acknowledged()
    {
        var (pair, delivery) = Send(Plain);

        Arrived(pair).Should().NotBeNull();
        delivery.IsAcknowledged.Should().BeTrue();
    }

    [Fact]
    public void Reserved_bits_arrive() => Violations(Plain with { ReservedBits = 2 }).Should().Equal(TransportRule.ReservedBitsAreZero);

    [Fact]
    public void An_empty_payload_arrives() => Violations(Plain with { Frames = [] }).Should().Equal(TransportRule.PacketHoldsAFrame);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_length_of_a_packet_number_is_read(byte length) =>
        Arrived(Send(Plain with { PacketNumberLength = length }).Pair).Should().NotBeNull();

    [Fact]
    public void A_packet_number_of_choice_is_seen_and_its_acknowledgment_is_no_violation()
    {
        var (pair, delivery) = Send(Plain with { PacketNumber = 1000, PacketNumberLength = 4 });

        Arrived(pair)!.PacketNumber.Should().Be(1000);
        delivery.IsAcknowledged.Should().BeTrue();
        pair.ClientSaw.Should().BeEmpty();
    }

    [Fact]
    public void Skipped_packet_numbers_leave_a_gap()
    {
        var pair = EnginePair.Connected();
        var before = pair.ServerEnd.Packets.Max(static packet => packet.PacketNumber);
        pair.Client.SkipPacketNumbers(EncryptionLevel.OneRtt, 50);
        pair.Client.Ping();
        pair.Settle();

        pair.ServerEnd.Packets.Max(static packet => packet.PacketNumber).Should().BeGreaterThan(before + 50);
    }

    [Theory]
    [InlineData(PacketProtection.WrongKey)]
    [InlineData(PacketProtection.CorruptTag)]
    [InlineData(PacketProtection.None)]
    public void A_packet_that_no_key_opens_changes_nothing_and_is_sent_once(PacketProtection protection)
    {
        var (pair, delivery) = Send(Plain with { Protection = protection });

        Arrived(pair).Should().BeNull();
        pair.ClientEnd.Sent.Count(static packet => packet.Frames.Contains(new PathChallengeFrame(Mark))).Should().Be(1);
        delivery.IsAcknowledged.Should().BeTrue("nothing will ever acknowledge it");
    }

    [Fact]
    public void A_flipped_key_phase_makes_the_packet_unreadable() => Arrived(Send(Once(Plain with { KeyPhase = true })).Pair).Should().BeNull();

    [Fact]
    public void The_spin_bit_disturbs_nobody() => Arrived(Send(Plain with { SpinBit = true }).Pair).Should().NotBeNull();

    [Fact]
    public void Another_destination_connection_ID_finds_no_connection() =>
        Arrived(Send(Once(Plain with { DestinationConnectionId = Bytes.Repeat(1, 8) })).Pair).Should().BeNull();

    [Fact]
    public void Several_packets_are_coalesced_and_padded_as_specified()
    {
        var pair = new EnginePair();
        pair.Client.SendDatagram(new DatagramSpec([Initial(new PingFrame()), Initial(new PingFrame())]) { PadTo = 1200 });
        pair.Run(() => pair.Servers.Count == 1);

        var packets = pair.ServerEnd.Packets.Take(2).ToArray();
        packets.Should().OnlyContain(static packet => packet.Frames.Contains(new PingFrame()));
        packets.Sum(static packet => packet.Length).Should().Be(1200);
    }

    [Fact]
    public void A_declared_length_beyond_the_datagram_makes_the_packet_unreadable()
    {
        var pair = new EnginePair();
        pair.Client.SendDatagram(new DatagramSpec([Initial(new PingFrame()) with { DeclaredLength = 5000 }]) { PadTo = 1200, RepeatWhenLost = false });
        pair.Settle(0.015);

        pair.ServerEnd.Packets.Should().NotContain(static packet => packet.Frames.Contains(new PingFrame()));
    }

    [Fact]
    public void A_token_of_choice_stands_in_the_Initial_packet()
    {
        var pair = new EnginePair();
        pair.Client.SendDatagram(new DatagramSpec([Initial(new PingFrame()) with { Token = Mark }]) { PadTo = 1200 });
        pair.Client.TryTakeDatagram(TimeSpan.Zero, out var datagram);
        var offset = 0;

        PacketSplitter.TryReadNext(datagram.Payload, ref offset, 8, out var packet).Should().BeTrue();
        packet.Token.Should().Be(Mark);
    }

    [Fact]
    public void Another_version_type_and_source_stand_in_the_header()
    {
        var pair = new EnginePair();
        var spec = Initial(new PingFrame()) with { Version = new QuicVersion(0x0a0a0a0a), SourceConnectionId = Mark, LongPacketTypeBits = 3, FixedBit = false };
        pair.Client.SendDatagram(new DatagramSpec([spec]) { PadTo = 1200 });
        pair.Client.TryTakeDatagram(TimeSpan.Zero, out var datagram);

        var reader = new H3Conformance.Quic.Wire.WireReader(datagram.Payload.Span);
        H3Conformance.Quic.Wire.InvariantHeader.TryRead(ref reader, out var header).Should().BeTrue();
        (header.Version.Value, header.SourceConnectionId).Should().Be((0x0a0a0a0au, Mark));
        (datagram.Payload.Span[0] & 0x70).Should().Be(0x30, "the fixed bit is 0 and the type bits are 3");
    }

    private static PacketSpec Initial(Frame frame) => new(EncryptionLevel.Initial, [frame]);

    private static (PacketSpec Spec, bool Repeat) Once(PacketSpec spec) => (spec, false);

    private static (EnginePair Pair, Delivery Delivery) Send(PacketSpec spec) => Send((spec, true));

    private static (EnginePair Pair, Delivery Delivery) Send((PacketSpec Spec, bool Repeat) packet)
    {
        var pair = EnginePair.Connected();
        var delivery = pair.Client.SendDatagram(new DatagramSpec([packet.Spec]) { RepeatWhenLost = packet.Repeat });
        return (pair.Settle(2), delivery);
    }

    private static PacketReceived? Arrived(EnginePair pair) => pair.ServerEnd.Packets.Find(static packet => packet.Frames.Contains(new PathChallengeFrame(Mark)));

    private static IEnumerable<TransportRule> Violations(PacketSpec spec) => Send(spec).Pair.ServerSaw.Select(static violation => violation.Rule).Distinct();
}
