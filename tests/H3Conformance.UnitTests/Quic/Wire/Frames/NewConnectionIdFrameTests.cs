using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class NewConnectionIdFrameTests
{
    private const string Octets =
        "18" +                      // Type
        "02" +                      // Sequence Number: 2
        "01" +                      // Retire Prior To: 1
        "04" +                      // Length
        "c0 c1 c2 c3" +             // Connection ID
        "00 01 02 03 04 05 06 07" + // Stateless Reset Token, first half
        "08 09 0a 0b 0c 0d 0e 0f";  // second half

    private static readonly Bytes Token = Bytes.Hex("00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f");

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(new NewConnectionIdFrame(2, 1, Bytes.Hex("c0 c1 c2 c3"), Token), Octets);

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(255)]
    public void Every_length_of_the_connection_ID_is_read(int length) =>
        Format.RoundTrips(new NewConnectionIdFrame(2, 1, Bytes.Repeat(0xc0, length), Token));

    [Fact]
    public void A_retire_prior_to_above_the_sequence_number_is_read() =>
        Format.RoundTrips(new NewConnectionIdFrame(2, 3, Bytes.Hex("c0"), Token));

    [Fact]
    public void A_wrong_length_is_written() =>
        Format.Write(new NewConnectionIdFrame(2, 1, Bytes.Hex("c0"), Bytes.Hex("0a")) { DeclaredLength = 21 }).Should().Be(Bytes.Hex("18 02 01 15 c0 0a"));

    [Theory, EveryTruncation(Octets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);

    [Theory, EveryVarInt]
    public void Every_field_keeps_the_width_of_its_encoding(VarInt value)
    {
        Format.RoundTrips(new NewConnectionIdFrame(value, 0, Bytes.Hex("c0"), Token));
        Format.RoundTrips(new NewConnectionIdFrame(0, value, Bytes.Hex("c0"), Token));
    }
}
