using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class PathChallengeFrameTests
{
    private const string Octets =
        "1a" +                      // Type
        "01 23 45 67 89 ab cd ef";  // Data

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(new PathChallengeFrame(Bytes.Hex("01 23 45 67 89 ab cd ef")), Octets);

    [Fact]
    public void Data_of_another_length_is_written() =>
        Format.Write(new PathChallengeFrame(Bytes.Hex("01 23"))).Should().Be(Bytes.Hex("1a 01 23"));

    [Theory, EveryTruncation(Octets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);
}
