using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class NewTokenFrameTests
{
    private const string Octets =
        "07" +       // Type
        "03" +       // Token Length
        "0a 0b 0c";  // Token

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(new NewTokenFrame(Bytes.Hex("0a 0b 0c")), Octets);

    [Fact]
    public void An_empty_token_is_read() => Format.Maps(new NewTokenFrame(Bytes.Empty), "07 00");

    [Fact]
    public void A_long_encoding_of_the_length_is_kept() =>
        Format.Maps(new NewTokenFrame(Bytes.Hex("0a")) { DeclaredLength = new VarInt(1, 8) }, "07 c0 00 00 00 00 00 00 01 0a");

    [Fact]
    public void A_wrong_length_is_written() =>
        Format.Write(new NewTokenFrame(Bytes.Hex("0a")) { DeclaredLength = 0 }).Should().Be(Bytes.Hex("07 00 0a"));

    [Theory, EveryTruncation(Octets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);
}
