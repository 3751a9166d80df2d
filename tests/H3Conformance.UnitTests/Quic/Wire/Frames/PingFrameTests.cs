using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class PingFrameTests
{
    [Fact]
    public void It_is_its_type_alone() => Format.Maps(new PingFrame(), "01");

    [Fact]
    public void A_wide_type_is_kept() => Format.Maps(new PingFrame { TypeWidth = 4 }, "80 00 00 01");

    [Theory, EveryTruncation("80 00 00 01")]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);
}
