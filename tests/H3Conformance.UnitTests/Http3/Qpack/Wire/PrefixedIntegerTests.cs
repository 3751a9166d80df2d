using FluentAssertions;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack.Wire;

public sealed class PrefixedIntegerTests
{
    private static readonly ulong[] Interesting =
        [0, 1, 6, 7, 14, 15, 30, 31, 62, 63, 126, 127, 128, 254, 255, 256, 16_383, 16_384, 1UL << 32, PrefixedInteger.MaxValue, PrefixedInteger.MaxValue + 1, ulong.MaxValue];

    public static TheoryData<ulong, int> ValuesAndPrefixes => [.. from value in Interesting from bits in Enumerable.Range(1, 8) select (value, bits)];

    [Theory]
    [InlineData("0a", 5, 10UL)]             // RFC 7541 C.1.1
    [InlineData("1f 9a 0a", 5, 1337UL)]     // RFC 7541 C.1.2
    [InlineData("2a", 8, 42UL)]             // RFC 7541 C.1.3
    public void The_examples_of_RFC_7541_map_both_ways(string hex, int prefixBits, ulong value) => Format(prefixBits).Maps(value, hex);

    [Theory, MemberData(nameof(ValuesAndPrefixes))]
    public void Every_value_up_to_2_to_the_64_round_trips_in_every_prefix(ulong value, int prefixBits) => Format(prefixBits).RoundTrips(value);

    [Theory, MemberData(nameof(ValuesAndPrefixes))]
    public void Every_truncation_is_refused(ulong value, int prefixBits)
    {
        foreach (var truncated in UnitTests.Wire.Chunking.Truncations(Format(prefixBits).Write(value)))
            Format(prefixBits).Refuses(truncated);
    }

    [Theory]
    [InlineData(31UL, 0, "1f 00")]
    [InlineData(31UL, 1, "1f 80 00")]
    [InlineData(1337UL, 2, "1f 9a 8a 80 00")]
    public void Extra_octets_are_written_and_kept(ulong value, byte extra, string hex) => Format(5).Maps(new PrefixedInteger(value, extra), hex);

    [Fact]
    public void Extra_octets_are_without_effect_on_a_value_that_fits_the_prefix() =>
        Format(5).Write(new PrefixedInteger(30, 2)).Should().Be(Bytes.Hex("1e"));

    [Theory]
    [InlineData("1f e1 ff ff ff ff ff ff ff ff 01")]                            // 2^64
    [InlineData("1f ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 7f")]          // 112 bits
    [InlineData("1f 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80")]          // no end after 16 octets
    public void What_is_above_2_to_the_64_or_endless_counts_as_too_large(string hex) =>
        Format(5).ReadWhole(Bytes.Hex(hex)).IsTooLarge.Should().BeTrue();

    [Fact]
    public void The_largest_value_that_must_be_taken_has_62_bits()
    {
        new PrefixedInteger((1UL << 62) - 1).IsTooLarge.Should().BeFalse();
        new PrefixedInteger(1UL << 62).IsTooLarge.Should().BeTrue();
    }

    [Theory]
    [InlineData("5")]
    [InlineData("18446744073709551615")]
    [InlineData("1337+3")]
    public void The_text_form_is_read_as_it_is_written(string text)
    {
        PrefixedInteger.TryParse(text, out var value).Should().BeTrue();
        value.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1+")]
    [InlineData("1+256")]
    [InlineData("1+2+3")]
    [InlineData(null)]
    public void Other_text_is_refused(string? text) => PrefixedInteger.TryParse(text, out _).Should().BeFalse();

    private static WireFormat<PrefixedInteger> Format(int prefixBits) => new(
        (value, writer) => value.Write(writer, 0, prefixBits),
        (ref WireReader reader, out PrefixedInteger value) => PrefixedInteger.TryRead(ref reader, prefixBits, out value));
}
