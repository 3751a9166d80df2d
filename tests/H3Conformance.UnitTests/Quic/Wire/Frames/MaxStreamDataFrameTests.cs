using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class MaxStreamDataFrameTests
{
    private const string Octets =
        "11" +    // Type
        "08" +    // Stream ID: 8
        "44 00";  // Maximum Stream Data: 1024

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(new MaxStreamDataFrame(8, 1024), Octets);

    [Theory, EveryTruncation(Octets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);

    [Theory, EveryVarInt]
    public void Every_field_keeps_the_width_of_its_encoding(VarInt value)
    {
        Format.RoundTrips(new MaxStreamDataFrame(value, 0));
        Format.RoundTrips(new MaxStreamDataFrame(0, value));
    }
}
