using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Origin;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Origin;

public sealed class OriginConnectionTests
{
    [Fact]
    public void CONNECT_is_refused() =>
        new OriginServer().Exchange(Bytes.Latin1("CONNECT a.invalid:443 HTTP/1.1\r\nHost: a.invalid:443\r\n\r\n")).ToText().Should().StartWith("HTTP/1.1 501 ");

    // RFC 9110 10.1.1: whoever waits for it would wait for ever.
    [Fact]
    public void A_client_that_waits_for_100_before_its_content_gets_it_once()
    {
        var connection = new OriginConnection(new OriginServer());

        connection.Receive("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\nContent-Length: 4\r\n\r\n"u8).ToText().Should().Be("HTTP/1.1 100 Continue\r\n\r\n");
        connection.Receive("te"u8).IsEmpty.Should().BeTrue();
        connection.Receive("st"u8).ToText().Should().StartWith("HTTP/1.1 200 ").And.EndWith("\r\n\r\ntest");
    }

    [Fact]
    public void Content_that_is_there_already_needs_no_100() =>
        new OriginServer().Exchange(Bytes.Latin1("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\ntest")).ToText().Should().StartWith("HTTP/1.1 200 ");

    [Theory]
    [InlineData("Host: a\r\nx-name: value\r\n\r\n", true)]
    [InlineData("Host: a\r\nX-NAME:other, value\r\n\r\n", true)]
    [InlineData("Host: a\r\nHost: b\r\nx-name: value\r\n\r\n", true)] // no HTTP/1.1 request, and yet it is there
    [InlineData("Host: a\r\nx-name: other\r\n\r\n", false)]
    [InlineData("Host: a\r\nContent-Length: 13\r\n\r\nx-name: value", false)]
    [InlineData("Host: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nx-name: value\r\n\r\n", false)]
    public void A_field_is_looked_for_in_the_header_section_alone(string rest, bool isThere)
    {
        var origin = new OriginServer();
        origin.Exchange(Bytes.Latin1($"POST /marker HTTP/1.1\r\n{rest}"));

        origin.Take("marker").Single().HasInHeader("x-name", "value").Should().Be(isThere);
    }
}
