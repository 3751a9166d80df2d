using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class RetireConnectionIdFrameTests
{
    private const string Octets =
        "19" + // Type
        "03";  // Sequence Number: 3

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(new RetireConnectionIdFrame(3), Octets);

    [Theory, EveryTruncation(Octets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);

    [Theory, EveryVarInt]
    public void Every_field_keeps_the_width_of_its_encoding(VarInt value) => Format.RoundTrips(new RetireConnectionIdFrame(value));
}
