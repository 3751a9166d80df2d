using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class HandshakeDoneFrameTests
{
    [Fact]
    public void It_is_its_type_alone() => Format.Maps(new HandshakeDoneFrame(), "1e");

    [Theory, EveryTruncation("40 1e")]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);
}
