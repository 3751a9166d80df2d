using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class PaddingFrameTests
{
    [Fact]
    public void A_run_is_read_as_one_frame() => Format.Maps(new PaddingFrame(3), "00 00 00");

    [Fact]
    public void A_run_ends_at_the_next_frame()
    {
        var reader = new WireReader(Bytes.Hex("00 00 01").Span);
        Frame.TryRead(ref reader, out var frame).Should().BeTrue();
        frame.Should().Be(new PaddingFrame(2));
        reader.Remaining.Should().Be(1);
    }

    [Fact]
    public void A_wide_type_does_not_join_the_run_behind_it()
    {
        var reader = new WireReader(Bytes.Hex("40 00 00 00").Span);
        Frame.TryRead(ref reader, out var frame).Should().BeTrue();
        frame.Should().Be(new PaddingFrame(1) { TypeWidth = 2 });
        reader.Remaining.Should().Be(2);
    }

    [Fact]
    public void A_run_can_be_written_with_wide_types() =>
        Format.Write(new PaddingFrame(2) { TypeWidth = 2 }).Should().Be(Bytes.Hex("40 00 40 00"));
}
