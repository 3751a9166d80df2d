using FluentAssertions;
using H3Conformance.Http3.Qpack.Representations;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack.Representations;

public sealed class RawFieldSectionTests
{
    [Theory]
    [InlineData(0UL, 0UL, "00 00")]
    [InlineData(2UL, 0UL, "03 81")]         // RFC 9204 B.2
    [InlineData(4UL, 4UL, "05 00")]         // RFC 9204 B.4
    [InlineData(9UL, 6UL, "0a 82")]         // RFC 9204 4.5.1.2: the example's Sign and Delta Base
    [InlineData(12UL, 13UL, "01 01")]       // wraps after 12
    public void A_prefix_is_made_from_the_counts(ulong requiredInsertCount, ulong @base, string hex) =>
        new RawFieldSection(FieldSectionPrefix.For(requiredInsertCount, @base, 220), []).ToBytes().Should().Be(Bytes.Hex(hex));

    [Fact]
    public void A_section_is_its_prefix_and_its_lines() =>
        new RawFieldSection(new FieldSectionPrefix(5, Sign: true, 1), [new IndexedPostBase(0), new RawFieldLine(Bytes.Hex("ff"))])
            .ToBytes().Should().Be(Bytes.Hex("05 81 10 ff"));

    [Fact]
    public void A_section_can_go_without_a_prefix() =>
        new RawFieldSection(null, [new IndexedFieldLine(Static: true, 1)]).ToBytes().Should().Be(Bytes.Hex("c1"));

    [Theory]
    [InlineData("00 00")]
    [InlineData("05 81 10 c1 51 01 61")]
    [InlineData("ff 80 00 ff 80 00 c1")]                                        // extra octets in both integers
    [InlineData("00 00 c1 51 05 61")]                                           // a value that is cut off
    [InlineData("00 00 ff e1 ff ff ff ff ff ff ff ff ff ff 01 c1")]             // an index above 2^64
    [InlineData("00 00 51 81 00 c1")]                                           // bad padding
    public void Whatever_is_read_is_written_again(string hex)
    {
        var reader = new WireReader(Bytes.Hex(hex));

        RawFieldSection.TryRead(ref reader, out var section).Should().BeTrue();

        section.ToBytes().Should().Be(Bytes.Hex(hex));
        reader.AtEnd.Should().BeTrue();
    }

    [Fact]
    public void What_is_not_a_representation_is_read_as_raw_octets()
    {
        var reader = new WireReader(Bytes.Hex("00 00 c1 51 05 61"));

        RawFieldSection.TryRead(ref reader, out var section);

        section.Should().Be(RawFieldSection.Of(new IndexedFieldLine(Static: true, 1), new RawFieldLine(Bytes.Hex("51 05 61"))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("ff")]
    [InlineData("00 ff")]
    public void An_incomplete_prefix_is_refused(string hex)
    {
        var reader = new WireReader(Bytes.Hex(hex));
        RawFieldSection.TryRead(ref reader, out _).Should().BeFalse();
        reader.Position.Should().Be(0);
    }

    [Fact]
    public void The_example_of_the_RFC_is_restored()
    {
        RequiredInsertCount.Decode(4, 100, 10, out var count).Should().BeNull(); // RFC 9204 4.5.1.1
        count.Should().Be(9);
    }

    [Theory]
    [InlineData(32UL)]
    [InlineData(100UL)]
    [InlineData(4096UL)]
    public void Every_count_that_a_table_can_need_survives_the_modulus(ulong capacity)
    {
        var entries = capacity / 32;
        for (ulong inserted = 0; inserted < 5 * entries; inserted++)
            for (var count = Math.Max(inserted + 1, entries + 1) - entries; count <= inserted + entries; count++)
            {
                RequiredInsertCount.Decode(RequiredInsertCount.Encode(count, capacity), capacity, inserted, out var decoded).Should().BeNull();
                decoded.Should().Be(count);
            }
    }
}
