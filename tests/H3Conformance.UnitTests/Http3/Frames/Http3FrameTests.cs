using FluentAssertions;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Frames;

public sealed class Http3FrameTests
{
    public static IEnumerable<TheoryDataRow<Http3Frame, string>> Samples => FrameSamples.All;

    [Theory, MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void A_frame_writes_its_fields_in_the_order_of_the_figure(Http3Frame frame, string hex) =>
        frame.ToBytes().Should().Be(Bytes.Hex(hex));

    [Theory, MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void A_frame_is_read_as_it_was_written(Http3Frame frame, string hex)
    {
        var reader = new WireReader(Bytes.Hex(hex + "ff"));

        Http3Frame.TryRead(ref reader, out var read).Should().BeTrue();

        read.Should().Be(frame);
        reader.Remaining.Should().Be(1);
    }

    [Theory, MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void Every_truncation_is_refused_and_leaves_the_reader_where_it_was(Http3Frame frame, string hex)
    {
        for (var length = 0; length < Bytes.Hex(hex).Length; length++)
        {
            var reader = new WireReader(Bytes.Hex(hex).Slice(0, length));
            Http3Frame.TryRead(ref reader, out _).Should().BeFalse($"{frame} has more than {length} octets");
            reader.Position.Should().Be(0);
        }
    }

    [Fact]
    public void A_declared_length_replaces_the_true_one() =>
        new GoawayFrame(4) { DeclaredLength = 9 }.ToBytes().Should().Be(Bytes.Hex("07 09 04"));

    [Fact]
    public void A_declared_length_keeps_its_own_width() =>
        new DataFrame(Bytes.Hex("aa")) { DeclaredLength = new VarInt(0, 2) }.ToBytes().Should().Be(Bytes.Hex("00 4000 aa"));

    [Fact]
    public void Raw_octets_are_written_verbatim() =>
        new RawHttp3Frame(Bytes.Hex("07 ff")).ToBytes().Should().Be(Bytes.Hex("07 ff"));

    [Theory]
    [InlineData("03 00")]                 // CANCEL_PUSH without its Push ID
    [InlineData("03 02 00 00")]           // CANCEL_PUSH with an octet after it
    [InlineData("04 01 06")]              // an identifier without its value
    [InlineData("05 01 40")]              // half a Push ID
    [InlineData("07 02 04 00")]           // GOAWAY with an octet after its ID
    [InlineData("0d 04 40 01 00 00")]     // MAX_PUSH_ID with two octets after it
    [InlineData("80 0f 07 00 00")]        // PRIORITY_UPDATE without its element
    public void A_payload_that_is_not_its_fields_is_refused(string hex)
    {
        var reader = new WireReader(Bytes.Hex(hex));

        Http3Frame.TryRead(ref reader, out var frame).Should().BeFalse();

        frame.Should().BeNull();
    }

    [Fact]
    public void A_length_beyond_the_octets_costs_no_memory()
    {
        var reader = new WireReader(Bytes.Hex("01 ff ff ff ff ff ff ff ff 00"));

        Http3Frame.TryRead(ref reader, out _).Should().BeFalse();
    }
}
