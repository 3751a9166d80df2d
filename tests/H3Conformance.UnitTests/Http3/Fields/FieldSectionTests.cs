using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Fields;

public sealed class FieldSectionTests
{
    [Fact]
    public void A_request_has_its_pseudo_header_fields_in_order() =>
        Request.Get("a.example", "/x").With("accept", "*/*").Fields.Select(static field => field.ToString())
            .Should().Equal(":method: GET", ":scheme: https", ":authority: a.example", ":path: /x", "accept: */*");

    [Fact]
    public void A_CONNECT_request_has_neither_scheme_nor_path() =>
        Request.Connect("a.example:443").Fields.Should().Equal(Field.Of(":method", "CONNECT"), Field.Of(":authority", "a.example:443"));

    [Fact]
    public void Size_counts_names_values_and_32_octets_a_line() =>
        FieldSection.Of(Field.Of("ab", "cde"), Field.Of("", "")).Size.Should().Be(2 + 3 + 32 + 32);

    [Fact]
    public void Replace_keeps_the_place_of_the_line() =>
        FieldSection.Of(Field.Of("a", "1"), Field.Of("b", "2")).Replace("a", "3").Fields.Should().Equal(Field.Of("a", "3"), Field.Of("b", "2"));

    [Fact]
    public void Look_ups_go_by_exact_octets()
    {
        var section = FieldSection.Of(Field.Of("A", "1"), Field.Of("a", "2"), Field.Of("a", "3"));

        section.Find("a").Should().Be(Bytes.Utf8("2"));
        section.FindAll("a").Should().Equal(Bytes.Utf8("2"), Bytes.Utf8("3"));
        section.Find("b").Should().BeNull();
    }

    [Fact]
    public void Sections_of_the_same_lines_are_equal() =>
        Request.Get("a.example").Should().Be(Request.Get("a.example"));

    [Fact]
    public void Octets_that_are_not_printable_are_shown_as_escapes() =>
        new Field(Bytes.Hex("61 00"), Bytes.Hex("ff 5c")).ToString().Should().Be(@"a\x00: \xff\x5c");
}
