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
