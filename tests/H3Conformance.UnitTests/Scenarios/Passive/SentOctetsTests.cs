using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios.Passive;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Passive;

public sealed class SentOctetsTests
{
    private readonly SentOctets _octets = new();

    [Fact]
    public void Octets_come_in_order_however_they_were_sent()
    {
        Add(2, "c").Should().BeEmpty();
        Add(0, "ab").Should().Be("abc");
        Add(1, "bcd").Should().Be("d");
    }

    [Fact]
    public void A_retransmission_adds_nothing()
    {
        Add(0, "abc").Should().Be("abc");
        Add(0, "ab").Should().BeEmpty();
    }

    [Fact]
    public void A_stream_that_is_too_long_is_lost()
    {
        Add(1 << 20, "a").Should().BeEmpty();
        _octets.IsLost.Should().BeTrue();
    }

    private string Add(ulong offset, string text) =>
        string.Concat(_octets.Add(new StreamFrame(0UL, offset, Bytes.Latin1(text))).Select(static octets => octets.ToText()));
}
