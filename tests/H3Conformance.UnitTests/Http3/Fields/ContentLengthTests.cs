using FluentAssertions;
using H3Conformance.Http3.Fields;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Fields;

public sealed class ContentLengthTests
{
    [Theory]
    [InlineData("0", 0UL)]
    [InlineData("42", 42UL)]
    [InlineData("007", 7UL)]
    [InlineData("5, 5", 5UL)]
    [InlineData("18446744073709551615", ulong.MaxValue)]
    [InlineData("99999999999999999999999999", ulong.MaxValue)]
    public void A_length_is_read(string value, ulong length)
    {
        ContentLength.TryGet(Response.Of(200).With("content-length", value).Fields, out var read).Should().BeTrue();
        read.Should().Be(length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1 2")]
    [InlineData("5,")]
    [InlineData("5, 6")]
    public void A_malformed_or_ambiguous_length_is_none(string value)
    {
        ContentLength.TryGet(Response.Of(200).With("content-length", value).Fields, out var read).Should().BeFalse();
        read.Should().BeNull();
    }

    [Fact]
    public void Two_lines_that_differ_are_no_length() =>
        ContentLength.TryGet(Response.Of(200).With("content-length", "1").With("content-length", "2").Fields, out _).Should().BeFalse();

    [Fact]
    public void An_absent_length_is_no_fault()
    {
        ContentLength.TryGet(Response.Of(200).Fields, out var read).Should().BeTrue();
        read.Should().BeNull();
    }
}
