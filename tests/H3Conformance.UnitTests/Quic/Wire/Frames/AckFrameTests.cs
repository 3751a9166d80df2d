using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class AckFrameTests
{
    private const string Octets =
        "02" +    // Type
        "40 c8" + // Largest Acknowledged: 200
        "05" +    // ACK Delay: 5
        "02" +    // ACK Range Count: 2
        "0a" +    // First ACK Range: 200 to 190
        "03" +    // Gap: 189 to 186 are missing
        "04" +    // ACK Range Length: 185 to 181
        "00" +    // Gap: 180 is missing
        "00";     // ACK Range Length: 179

    private static readonly AckFrame Acknowledgment = new(200, 5, 10, [new AckRange(3, 4), new AckRange(0, 0)]);

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(Acknowledgment, Octets);

    [Fact]
    public void ECN_counts_follow_the_ranges() =>
        Format.Maps(new AckFrame(9, 0, 9, [], new EcnCounts(10, 0, 64)), "03 09 00 00 09 0a 00 40 40");

    [Fact]
    public void Ranges_are_counted_down_from_the_largest()
    {
        Acknowledgment.TryGetRanges(out var ranges).Should().BeTrue();
        ranges.Should().Equal((190UL, 200UL), (181UL, 185UL), (179UL, 179UL));
    }

    [Fact]
    public void A_frame_is_made_of_descending_ranges() =>
        AckFrame.Of([(190, 200), (181, 185), (179, 179)], 5).Should().Be(Acknowledgment);

    [Theory]
    [InlineData("02 05 00 00 06")]             // First ACK Range below 0
    [InlineData("02 05 00 01 00 04 00")]       // Gap below 0
    [InlineData("02 05 00 01 00 00 04")]       // ACK Range Length below 0
    [InlineData("02 05 00 00 ff ff ff ff ff ff ff ff")]
    [InlineData("02 05 00 01 00 ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff")]
    public void Ranges_below_0_are_read_but_not_counted(string octets)
    {
        var frame = (AckFrame)Format.ReadWhole(Bytes.Hex(octets));
        frame.TryGetRanges(out _).Should().BeFalse();
    }

    [Fact]
    public void Ranges_may_end_at_packet_number_0()
    {
        new AckFrame(5, 0, 1, [new AckRange(1, 1)]).TryGetRanges(out var ranges).Should().BeTrue();
        ranges.Should().Equal((4UL, 5UL), (0UL, 1UL));
    }

    [Fact]
    public void A_count_beyond_the_packet_is_refused() =>
        Format.Refuses(Bytes.Hex("02 05 00 ff ff ff ff ff ff ff ff 00 00 00"));

    [Fact]
    public void A_long_encoding_of_the_count_is_kept() =>
        Format.Maps(new AckFrame(5, 0, 0, []) { DeclaredAckRangeCount = new VarInt(0, 2) }, "02 05 00 40 00 00");

    [Theory, EveryTruncation(Octets, "03 09 00 00 09 0a 00 40 40")]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);

    [Theory, EveryVarInt]
    public void Every_field_keeps_the_width_of_its_encoding(VarInt value)
    {
        Format.RoundTrips(new AckFrame(value, 0, 0, []));
        Format.RoundTrips(new AckFrame(0, value, 0, []));
        Format.RoundTrips(new AckFrame(0, 0, value, []));
        Format.RoundTrips(new AckFrame(0, 0, 0, [new AckRange(value, value)]));
        Format.RoundTrips(new AckFrame(0, 0, 0, [], new EcnCounts(value, value, value)));
    }
}
