using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class DatagramFrameTests
{
    private const string Octets =
        "31" +       // Type: LEN
        "03" +       // Length
        "0a 0b 0c";  // Datagram Data

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(new DatagramFrame(Bytes.Hex("0a 0b 0c")), Octets);

    [Theory]
    [InlineData("30 0a 0b 0c", "0a 0b 0c")]
    [InlineData("30", "")]
    public void Without_a_length_the_data_runs_to_the_end(string octets, string data) =>
        Format.Maps(new DatagramFrame(Bytes.Hex(data), HasLength: false), octets);

    [Fact]
    public void A_long_encoding_of_the_length_is_kept() =>
        Format.Maps(new DatagramFrame(Bytes.Hex("0a")) { DeclaredLength = new VarInt(1, 2) }, "31 40 01 0a");

    [Fact]
    public void A_wrong_length_is_written() =>
        Format.Write(new DatagramFrame(Bytes.Hex("0a")) { DeclaredLength = 9 }).Should().Be(Bytes.Hex("31 09 0a"));

    [Theory, EveryTruncation(Octets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);
}
