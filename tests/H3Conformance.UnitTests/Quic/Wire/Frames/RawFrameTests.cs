using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class RawFrameTests
{
    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("40 21 ff")]
    public void The_octets_are_written_as_they_are(string octets) =>
        Format.Write(new RawFrame(Bytes.Hex(octets))).Should().Be(Bytes.Hex(octets));

    [Theory]
    [InlineData("", false)]
    [InlineData("02 00 00 00 00", false)]
    [InlineData("01", true)]
    [InlineData("40 21 ff", true)]
    [InlineData("80", true)]
    public void The_type_at_the_front_tells_whether_it_elicits_an_acknowledgment(string octets, bool eliciting) =>
        new RawFrame(Bytes.Hex(octets)).IsAckEliciting.Should().Be(eliciting);
}
