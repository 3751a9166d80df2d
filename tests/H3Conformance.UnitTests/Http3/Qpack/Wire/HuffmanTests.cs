using System.Globalization;
using FluentAssertions;
using H3Conformance.Http3.Qpack;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack.Wire;

public sealed class HuffmanTests
{
    public static TheoryData<int, int, uint> Table => [.. VectorFile.Rows("huffman.tsv").Skip(1)
        .Select(static row => (int.Parse(row[0]), int.Parse(row[1]), uint.Parse(row[2], NumberStyles.HexNumber)))];

    [Theory, MemberData(nameof(Table))]
    public void Every_code_is_that_of_RFC_7541_appendix_B(int symbol, int bits, uint code) =>
        (HuffmanCode.Bits(symbol), HuffmanCode.Code(symbol)).Should().Be((bits, code));

    [Fact]
    public void The_table_has_257_symbols() => Table.Should().HaveCount(257);

    [Theory]
    [InlineData("www.example.com", "f1e3 c2e5 f23a 6ba0 ab90 f4ff")]                                            // C.4.1
    [InlineData("no-cache", "a8eb 1064 9cbf")]                                                                  // C.4.2
    [InlineData("custom-key", "25a8 49e9 5ba9 7d7f")]                                                           // C.4.3
    [InlineData("custom-value", "25a8 49e9 5bb8 e8b4 bf")]                                                      // C.4.3
    [InlineData("302", "6402")]                                                                                 // C.6.1
    [InlineData("private", "aec3 771a 4b")]                                                                     // C.6.1
    [InlineData("Mon, 21 Oct 2013 20:13:21 GMT", "d07a be94 1054 d444 a820 0595 040b 8166 e082 a62d 1bff")]     // C.6.1
    [InlineData("https://www.example.com", "9d29 ad17 1863 c78f 0b97 c8e9 ae82 ae43 d3")]                       // C.6.1
    [InlineData("307", "640e ff")]                                                                              // C.6.2
    [InlineData("Mon, 21 Oct 2013 20:13:22 GMT", "d07a be94 1054 d444 a820 0595 040b 8166 e084 a62d 1bff")]     // C.6.3
    [InlineData("gzip", "9bd9 ab")]                                                                             // C.6.3
    [InlineData("foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1",
        "94e7 821d d7f2 e6c7 b335 dfdf cd5b 3960 d5af 2708 7f36 72c1 ab27 0fb5 291f 9587 3160 65c0 03ed 4ee5 b106 3d50 07")] // C.6.3
    [InlineData("", "")]
    public void The_strings_of_RFC_7541_appendix_C_map_both_ways(string text, string hex)
    {
        Huffman.Encode(Bytes.Latin1(text)).Should().Be(Bytes.Hex(hex));
        Huffman.Decode(Bytes.Hex(hex)).Should().Be(new HuffmanDecoding(Bytes.Latin1(text), null));
        Huffman.EncodedLength(Bytes.Latin1(text)).Should().Be(Bytes.Hex(hex).Length);
    }

    [Fact]
    public void Every_octet_round_trips_after_every_other()
    {
        foreach (var first in Enumerable.Range(0, 256))
        {
            var text = (Bytes)Enumerable.Range(0, 256).SelectMany(second => new[] { (byte)first, (byte)second }).ToArray();
            Huffman.Decode(Huffman.Encode(text)).Should().Be(new HuffmanDecoding(text, null));
        }
    }

    [Theory]
    [InlineData("00", QpackFault.HuffmanPadding)]                   // '0', then three zeros
    [InlineData("06", QpackFault.HuffmanPadding)]                   // '0', then 110
    [InlineData("07 ff", QpackFault.HuffmanPadding)]                // '0', then 11 ones
    [InlineData("ff", QpackFault.HuffmanPadding)]                   // 8 ones
    [InlineData("ff ff ff", QpackFault.HuffmanPadding)]             // 24 ones
    [InlineData("ff ff ff ff", QpackFault.HuffmanEos)]              // end of string, then two ones
    [InlineData("07 ff ff ff ff", QpackFault.HuffmanEos)]           // '0', end of string, padding
    public void A_faulty_code_is_named_and_gives_what_comes_before(string hex, QpackFault fault)
    {
        var decoding = Huffman.Decode(Bytes.Hex(hex));

        decoding.Fault.Should().Be(fault);
        decoding.Octets.Should().Be(hex[0] == '0' ? Bytes.Latin1("0") : Bytes.Empty);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]                   // 5 bits, and so on through all remainders
    [InlineData("00")]
    [InlineData("000")]
    [InlineData("0000")]
    [InlineData("00000")]
    [InlineData("000000")]
    [InlineData("0000000")]
    [InlineData("00000000")]
    public void The_forged_codings_have_the_fault_that_they_are_named_after(string text)
    {
        Huffman.Decode(Huffman.EncodeWithZeroPadding(Bytes.Latin1(text))).Fault.Should().Be(QpackFault.HuffmanPadding);
        Huffman.Decode(Huffman.Encode(Bytes.Latin1(text)).Concat([0xff])).Fault.Should().Be(QpackFault.HuffmanPadding);
        Huffman.Decode(Huffman.EncodeWithEndOfString(Bytes.Latin1(text))).Fault.Should().Be(QpackFault.HuffmanEos);
    }
}
