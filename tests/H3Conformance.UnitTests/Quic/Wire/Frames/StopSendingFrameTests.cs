using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class StopSendingFrameTests
{
    private const string Octets =
        "05" +    // Type
        "08" +    // Stream ID: 8
        "41 0c";  // Application Protocol Error Code: 0x10c

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(new StopSendingFrame(8, 0x10c), Octets);

    [Theory, EveryTruncation(Octets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);

    [Theory, EveryVarInt]
    public void Every_field_keeps_the_width_of_its_encoding(VarInt value)
    {
        Format.RoundTrips(new StopSendingFrame(value, 0));
        Format.RoundTrips(new StopSendingFrame(0, value));
    }
}
