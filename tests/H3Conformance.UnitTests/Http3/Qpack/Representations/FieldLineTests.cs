using System.Diagnostics.CodeAnalysis;
using FluentAssertions;
using H3Conformance.Http3.Qpack.Representations;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack.Representations;

public sealed class FieldLineTests
{
    private static readonly QpackString Ab = QpackString.Of("ab");

    private static readonly WireFormat<FieldLine> Format = new(
        static (line, writer) => line.Write(writer),
        static (ref WireReader reader, [NotNullWhen(true)] out FieldLine? line) => FieldLine.TryRead(ref reader, out line));

    public static IEnumerable<TheoryDataRow<FieldLine, string>> Samples =>
    [
        new(new IndexedFieldLine(Static: true, 1), "c1"),
        new(new IndexedFieldLine(Static: true, 63), "ff00"),
        new(new IndexedFieldLine(Static: false, 0), "80"),
        new(new IndexedFieldLine(Static: false, new PrefixedInteger(63, 2)), "bf808000"),
        new(new IndexedPostBase(0), "10"),
        new(new IndexedPostBase(15), "1f00"),
        new(new LiteralWithNameReference(NeverIndexed: false, Static: true, 1, Ab), "51 02 6162"),
        new(new LiteralWithNameReference(NeverIndexed: true, Static: true, 15, Ab), "7f00 02 6162"),
        new(new LiteralWithNameReference(NeverIndexed: true, Static: false, 2, Ab), "62 02 6162"),
        new(new LiteralWithNameReference(NeverIndexed: false, Static: false, 2, QpackString.Of("00", StringCoding.Huffman)), "42 82 003f"),
        new(new LiteralWithPostBaseNameReference(NeverIndexed: false, 6, Ab), "06 02 6162"),
        new(new LiteralWithPostBaseNameReference(NeverIndexed: true, 7, Ab), "0f00 02 6162"),
        new(new LiteralWithLiteralName(NeverIndexed: false, Ab, Ab), "22 6162 02 6162"),
        new(new LiteralWithLiteralName(NeverIndexed: true, QpackString.Of("00", StringCoding.Huffman), Ab), "3a 003f 02 6162"),
        new(new LiteralWithLiteralName(NeverIndexed: false, QpackString.Of("aaaaaaa"), QpackString.Of("")), "2700 61616161616161 00"),
    ];

    [Theory, MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void A_representation_maps_both_ways(FieldLine line, string hex) => Format.Maps(line, hex);

    [Theory, MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void Every_truncation_is_refused(FieldLine line, string hex)
    {
        line.ToBytes().Should().Be(Bytes.Hex(hex));
        foreach (var truncated in UnitTests.Wire.Chunking.Truncations(Bytes.Hex(hex)))
            Format.Refuses(truncated);
    }
}
