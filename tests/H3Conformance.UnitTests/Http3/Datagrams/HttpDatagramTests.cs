using FluentAssertions;
using H3Conformance.Http3.Datagrams;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Datagrams;

public sealed class HttpDatagramTests
{
    [Theory]
    [InlineData(0, "00 aa")]                                    // Quarter Stream ID, HTTP Datagram Payload
    [InlineData(4, "01 aa")]
    [InlineData(256, "40 40 aa")]
    [InlineData(0x3fff_ffff_ffff_fffc, "cf ff ff ff ff ff ff ff aa")]
    public void A_datagram_carries_a_quarter_of_its_stream_id(ulong streamId, string hex)
    {
        var datagram = HttpDatagram.Of(streamId, Bytes.Hex("aa"));
        var writer = new WireWriter();
        datagram.Write(writer);
        var reader = new WireReader(writer.Written);

        writer.ToBytes().Should().Be(Bytes.Hex(hex));
        HttpDatagram.TryRead(ref reader, out var read).Should().BeTrue();
        read.Should().Be(datagram);
        read.StreamId.Should().Be(streamId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("40")]
    [InlineData("c0 00 00 00 00 00 00")]
    public void Half_a_quarter_stream_id_is_refused(string hex)
    {
        var reader = new WireReader(Bytes.Hex(hex));
        HttpDatagram.TryRead(ref reader, out _).Should().BeFalse();
    }

    [Fact]
    public void A_quarter_stream_id_above_2_to_the_60_stands_for_no_stream()
    {
        var reader = new WireReader(Bytes.Hex("d0 00 00 00 00 00 00 00"));

        HttpDatagram.TryRead(ref reader, out var datagram).Should().BeTrue();

        datagram.StreamId.Should().BeNull();
    }
}
