using FluentAssertions;
using H3Conformance.Http3.Qpack;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack.Wire;

public sealed class QpackStringTests
{
    private const int Limit = 1000;

    [Theory]
    [InlineData(StringCoding.Plain, 8, "02 3030")]
    [InlineData(StringCoding.Huffman, 8, "82 003f")]
    [InlineData(StringCoding.HuffmanRaw, 8, "82 3030")]
    [InlineData(StringCoding.HuffmanZeroPadding, 8, "82 0000")]
    [InlineData(StringCoding.HuffmanLongPadding, 8, "83 003fff")]
    [InlineData(StringCoding.HuffmanEndOfString, 8, "85 003fffffff")]
    [InlineData(StringCoding.Plain, 4, "02 3030")]
    [InlineData(StringCoding.Huffman, 4, "0a 003f")]
    [InlineData(StringCoding.Huffman, 2, "03 01 003f")]
    public void Each_coding_is_written_with_its_H_bit(StringCoding coding, int prefixBits, string hex) =>
        Write(QpackString.Of("00", coding), prefixBits).Should().Be(Bytes.Hex(hex));

    [Theory]
    [InlineData(StringCoding.Plain)]
    [InlineData(StringCoding.Huffman)]
    [InlineData(StringCoding.HuffmanRaw)]
    [InlineData(StringCoding.HuffmanZeroPadding)]
    [InlineData(StringCoding.HuffmanLongPadding)]
    [InlineData(StringCoding.HuffmanEndOfString)]
    public void Whatever_was_written_is_written_again_after_reading(StringCoding coding)
    {
        foreach (var prefixBits in Enumerable.Range(2, 7))
        {
            var octets = Write(QpackString.Of("custom-value", coding), prefixBits);
            Write(Read(octets, prefixBits, out _), prefixBits).Should().Be(octets);
        }
    }

    [Theory]
    [InlineData(StringCoding.Plain, null)]
    [InlineData(StringCoding.Huffman, null)]
    [InlineData(StringCoding.HuffmanZeroPadding, QpackFault.HuffmanPadding)]
    [InlineData(StringCoding.HuffmanLongPadding, QpackFault.HuffmanPadding)]
    [InlineData(StringCoding.HuffmanEndOfString, QpackFault.HuffmanEos)]
    public void A_lenient_reader_gets_the_text_all_the_same(StringCoding coding, QpackFault? expected)
    {
        var read = Read(Write(QpackString.Of("custom-value", coding), 8), 8, out var fault);

        read.Text.ToText().TrimEnd('0').Should().Be("custom-value");
        fault.Should().Be(expected);
    }

    [Theory]
    [InlineData(1, "01 3030")]
    [InlineData(3, "03 3030")]
    [InlineData(127, "7f 00 3030")]
    public void A_declared_length_replaces_the_true_one(int length, string hex) =>
        Write(QpackString.Of("00") with { DeclaredLength = length }, 8).Should().Be(Bytes.Hex(hex));

    [Fact]
    public void A_length_with_extra_octets_is_kept()
    {
        var octets = Bytes.Hex("03 8000 303030"); // 3 in a 2-bit prefix, one octet more than it needs

        Write(Read(octets, 3, out _), 3).Should().Be(octets);
    }

    [Theory]
    [InlineData("7f ea 06", QpackFault.StringTooLong)]                          // 1001 octets
    [InlineData("7f 80 80 80 80 80 80 80 80 40", QpackFault.IntegerTooLarge)]   // 2^62 + 127 octets
    public void A_length_above_the_limit_is_not_waited_for(string hex, QpackFault fault)
    {
        var reader = new QpackReader(Bytes.Hex(hex), Limit);

        QpackString.TryRead(ref reader, 8, out _).Should().BeFalse();

        (reader.IsLost, reader.Fault).Should().Be((true, fault));
    }

    [Theory]
    [InlineData(HuffmanUse.Always, "~", StringCoding.Huffman)]
    [InlineData(HuffmanUse.Never, "www.example.com", StringCoding.Plain)]
    [InlineData(HuffmanUse.WhenShorter, "www.example.com", StringCoding.Huffman)]
    [InlineData(HuffmanUse.WhenShorter, "~", StringCoding.Plain)]
    public void An_encoder_chooses_the_coding_by_its_preference(HuffmanUse use, string text, StringCoding coding) =>
        QpackString.Of(Bytes.Latin1(text), use).Coding.Should().Be(coding);

    private static Bytes Write(QpackString value, int prefixBits)
    {
        var writer = new WireWriter();
        value.Write(writer, 0, prefixBits);
        return writer.ToBytes();
    }

    private static QpackString Read(Bytes octets, int prefixBits, out QpackFault? fault)
    {
        var reader = new QpackReader(octets, Limit);
        QpackString.TryRead(ref reader, prefixBits, out var value).Should().BeTrue();
        reader.AtEnd.Should().BeTrue();
        fault = reader.Fault;
        return value;
    }
}
