using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class MaxStreamsFrameTests
{
    private const string Octets =
        "12" +    // Type: bidirectional
        "40 64";  // Maximum Streams: 100

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(new MaxStreamsFrame(Bidirectional: true, 100), Octets);

    [Fact]
    public void The_type_tells_unidirectional_streams() =>
        Format.Maps(new MaxStreamsFrame(Bidirectional: false, 100), "13 40 64");

    [Fact]
    public void More_than_2_to_the_60_streams_are_read() =>
        Format.Maps(new MaxStreamsFrame(Bidirectional: true, (1UL << 60) + 1), "12 d0 00 00 00 00 00 00 01");

    [Theory, EveryTruncation(Octets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);

    [Theory, EveryVarInt]
    public void Every_field_keeps_the_width_of_its_encoding(VarInt value)
    {
        Format.RoundTrips(new MaxStreamsFrame(Bidirectional: true, value));
        Format.RoundTrips(new MaxStreamsFrame(Bidirectional: false, value));
    }
}
