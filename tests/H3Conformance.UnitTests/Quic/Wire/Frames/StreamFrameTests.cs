using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class StreamFrameTests
{
    private const string Octets =
        "0f" +       // Type: OFF, LEN, FIN
        "08" +       // Stream ID: 8
        "44 00" +    // Offset: 1024
        "03" +       // Length
        "0a 0b 0c";  // Stream Data

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(new StreamFrame(8, 1024, Bytes.Hex("0a 0b 0c"), Fin: true), Octets);

    [Theory]
    [InlineData("08 08 0a", false, false, false)]
    [InlineData("09 08 0a", false, false, true)]
    [InlineData("0a 08 01 0a", false, true, false)]
    [InlineData("0b 08 01 0a", false, true, true)]
    [InlineData("0c 08 00 0a", true, false, false)]
    [InlineData("0d 08 00 0a", true, false, true)]
    [InlineData("0e 08 00 01 0a", true, true, false)]
    [InlineData("0f 08 00 01 0a", true, true, true)]
    public void Each_bit_of_the_type_stands_alone(string octets, bool off, bool len, bool fin) =>
        Format.Maps(new StreamFrame(8, 0, Bytes.Hex("0a"), fin, len) { HasOffset = off }, octets);

    [Fact]
    public void Without_a_length_the_data_runs_to_the_end_even_if_there_is_none() =>
        Format.Maps(new StreamFrame(8, 0, Bytes.Empty, Fin: true, HasLength: false), "09 08");

    [Fact]
    public void A_long_encoding_of_offset_0_sets_the_OFF_bit() =>
        Format.Maps(new StreamFrame(8, new VarInt(0, 2), Bytes.Empty), "0e 08 40 00 00");

    [Fact]
    public void A_long_encoding_of_the_length_is_kept() =>
        Format.Maps(new StreamFrame(8, 0, Bytes.Hex("0a")) { DeclaredLength = new VarInt(1, 2) }, "0a 08 40 01 0a");

    [Fact]
    public void A_wrong_length_is_written() =>
        Format.Write(new StreamFrame(8, 0, Bytes.Hex("0a")) { DeclaredLength = 9 }).Should().Be(Bytes.Hex("0a 08 09 0a"));

    [Theory, EveryTruncation(Octets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);

    [Theory, EveryVarInt]
    public void Every_field_keeps_the_width_of_its_encoding(VarInt value)
    {
        Format.RoundTrips(new StreamFrame(value, 0, Bytes.Hex("0a")));
        Format.RoundTrips(new StreamFrame(0, value, Bytes.Hex("0a")));
    }
}
