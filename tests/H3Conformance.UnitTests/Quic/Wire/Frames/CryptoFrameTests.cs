using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class CryptoFrameTests
{
    private const string Octets =
        "06" +       // Type
        "44 00" +    // Offset: 1024
        "03" +       // Length
        "0a 0b 0c";  // Crypto Data

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(new CryptoFrame(1024, Bytes.Hex("0a 0b 0c")), Octets);

    [Fact]
    public void A_long_encoding_of_the_length_is_kept() =>
        Format.Maps(new CryptoFrame(0, Bytes.Hex("0a")) { DeclaredLength = new VarInt(1, 2) }, "06 00 40 01 0a");

    [Fact]
    public void A_wrong_length_is_written() =>
        Format.Write(new CryptoFrame(0, Bytes.Hex("0a")) { DeclaredLength = 9 }).Should().Be(Bytes.Hex("06 00 09 0a"));

    [Fact]
    public void A_length_beyond_the_packet_is_refused() => Format.Refuses(Bytes.Hex("06 00 ff ff ff ff ff ff ff ff 0a"));

    [Theory, EveryTruncation(Octets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);

    [Theory, EveryVarInt]
    public void The_offset_keeps_the_width_of_its_encoding(VarInt value) => Format.RoundTrips(new CryptoFrame(value, Bytes.Hex("0a")));
}
