using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class ResetStreamFrameTests
{
    private const string Octets =
        "04" +          // Type
        "08" +          // Stream ID: 8
        "41 0c" +       // Application Protocol Error Code: 0x10c
        "80 01 00 00";  // Final Size: 65536

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(new ResetStreamFrame(8, 0x10c, 65536), Octets);

    [Theory, EveryTruncation(Octets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);

    [Theory, EveryVarInt]
    public void Every_field_keeps_the_width_of_its_encoding(VarInt value)
    {
        Format.RoundTrips(new ResetStreamFrame(value, 0, 0));
        Format.RoundTrips(new ResetStreamFrame(0, value, 0));
        Format.RoundTrips(new ResetStreamFrame(0, 0, value));
    }
}
