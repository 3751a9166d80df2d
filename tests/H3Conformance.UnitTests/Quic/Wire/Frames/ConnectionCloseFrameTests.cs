using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.UnitTests.Wire;
using Xunit;
using static H3Conformance.UnitTests.Quic.Wire.Frames.FrameFormat;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class ConnectionCloseFrameTests
{
    private const string Octets =
        "1c" +       // Type: of the transport
        "0a" +       // Error Code: PROTOCOL_VIOLATION
        "40 52" +    // Frame Type: 0x52
        "03" +       // Reason Phrase Length
        "62 61 64";  // Reason Phrase: bad

    private const string ApplicationOctets =
        "1d" +       // Type: of the application
        "41 05" +    // Error Code: 0x105
        "03" +       // Reason Phrase Length
        "62 61 64";  // Reason Phrase: bad

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(new ConnectionCloseFrame(Application: false, 0x0a, 0x52, Bytes.Utf8("bad")), Octets);

    [Fact]
    public void The_application_names_no_frame_type() => Format.Maps(new ConnectionCloseFrame(Application: true, 0x105, 0, Bytes.Utf8("bad")), ApplicationOctets);

    [Fact]
    public void A_long_encoding_of_the_length_is_kept() =>
        Format.Maps(new ConnectionCloseFrame(Application: false, 0, 0, Bytes.Empty) { DeclaredLength = new VarInt(0, 2) }, "1c 00 00 40 00");

    [Fact]
    public void A_wrong_length_is_written() =>
        Format.Write(new ConnectionCloseFrame(Application: true, 0, 0, Bytes.Empty) { DeclaredLength = 9 }).Should().Be(Bytes.Hex("1d 00 09"));

    [Theory, EveryTruncation(Octets, ApplicationOctets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);

    [Theory, EveryVarInt]
    public void Every_field_keeps_the_width_of_its_encoding(VarInt value)
    {
        Format.RoundTrips(new ConnectionCloseFrame(Application: false, value, 0, Bytes.Empty));
        Format.RoundTrips(new ConnectionCloseFrame(Application: false, 0, value, Bytes.Empty));
        Format.RoundTrips(new ConnectionCloseFrame(Application: true, value, 0, Bytes.Empty));
    }
}
