using FluentAssertions;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Streams;

public sealed class StreamTypeReaderTests
{
    [Theory]
    [InlineData("00", 0x00, "control stream")]
    [InlineData("01", 0x01, "push stream")]
    [InlineData("02", 0x02, "QPACK encoder stream")]
    [InlineData("40 03", 0x03, "QPACK decoder stream")]                          // two octets where one would do
    [InlineData("21", 0x21, "stream type 0x21")]
    [InlineData("ff ff ff ff ff ff ff fe", 0x3fff_ffff_ffff_fffe, "stream type 0x3ffffffffffffffe")]
    public void A_type_is_read_in_any_pieces_and_what_follows_is_left(string hex, ulong value, string name)
    {
        foreach (var chunks in Chunking.Chunkings(Bytes.Hex(hex + "aa bb")))
        {
            var (type, rest) = Read(chunks);
            type.Should().Be(new Http3StreamType(value));
            type!.Value.ToString().Should().Be(name);
            rest.Should().Be(Bytes.Hex("aa bb"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("40")]
    [InlineData("c0 00 00 00 00 00 00")]
    public void Half_a_type_is_no_type(string hex) =>
        Read(Chunking.OctetByOctet(Bytes.Hex(hex))).Type.Should().BeNull();

    [Fact]
    public void Reserved_types_are_known_as_such() =>
        Enumerable.Range(0, 100).Where(n => new Http3StreamType((ulong)n).IsReserved).Should().Equal(0x21, 0x40, 0x5f);

    private static (Http3StreamType? Type, Bytes Remainder) Read(IReadOnlyList<Bytes> chunks)
    {
        var reader = new StreamTypeReader();
        Http3StreamType? known = null;
        var rest = Bytes.Empty;
        foreach (var chunk in chunks)
        {
            var octets = chunk.Span;
            if (known is null && reader.TryRead(ref octets, out var type))
                known = type;
            rest = rest.Concat(Bytes.Copy(octets));
        }

        return (known, rest);
    }
}
