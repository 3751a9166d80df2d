using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class FrameTests
{
    [Theory]
    [InlineData("")]
    [InlineData("40")]
    [InlineData("10")]
    [InlineData("06 00 05 0a")]
    public void A_known_type_without_its_fields_is_malformed(string octets) => Read(octets).Should().Be(FrameReadResult.Malformed);

    [Theory]
    [InlineData("1f")]
    [InlineData("21 00 00")]
    [InlineData("2f")]
    [InlineData("32")]
    [InlineData("7f ff")]
    [InlineData("ff ff ff ff ff ff ff ff")]
    public void A_type_that_nobody_defined_is_unknown(string octets) => Read(octets).Should().Be(FrameReadResult.UnknownType);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void The_width_of_the_type_is_kept(byte width) => Format.RoundTrips(new MaxDataFrame(7) { TypeWidth = width });

    [Theory]
    [InlineData("00", false)]
    [InlineData("02 00 00 00 00", false)]
    [InlineData("03 00 00 00 00 00 00 00", false)]
    [InlineData("1c 00 00 00", false)]
    [InlineData("1d 00 00", false)]
    [InlineData("01", true)]
    [InlineData("1e", true)]
    [InlineData("30", true)]
    public void All_but_padding_acknowledgments_and_closes_elicit_an_acknowledgment(string octets, bool eliciting) =>
        Format.ReadWhole(Bytes.Hex(octets)).IsAckEliciting.Should().Be(eliciting);

    [Fact]
    public void Random_octets_are_either_read_or_left_alone()
    {
        var random = new Random(9000);
        var octets = new byte[64];
        for (var i = 0; i < 20_000; i++)
        {
            random.NextBytes(octets);
            octets[0] &= 0x3f;
            var reader = new WireReader(octets);
            var read = Frame.TryRead(ref reader, out _);
            (reader.Position > 0).Should().Be(read);
        }
    }

    [Fact]
    public void The_type_can_be_looked_at_before_reading() =>
        Frame.PeekType(new WireReader(Bytes.Hex("40 52").Span)).Should().Be(new FrameType(0x52));

    private static FrameReadResult Read(string octets)
    {
        var reader = new WireReader(Bytes.Hex(octets).Span);
        var result = Frame.Read(ref reader, out var frame);
        frame.Should().BeNull();
        reader.Position.Should().Be(0);
        return result;
    }
}
