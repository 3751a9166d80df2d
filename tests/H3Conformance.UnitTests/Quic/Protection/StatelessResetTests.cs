using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Protection;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Protection;

public sealed class StatelessResetTests
{
    private static readonly Bytes Token = Bytes.Hex("000102030405060708090a0b0c0d0e0f");

    [Theory]
    [InlineData(21)]
    [InlineData(43)]
    [InlineData(1200)]
    public void A_reset_looks_like_a_short_header_and_ends_with_its_token(int length)
    {
        var datagram = StatelessReset.Build(Token, length, new Random(1));

        datagram.Length.Should().Be(length);
        (datagram[0] & 0xc0).Should().Be(0x40);
        StatelessReset.Matches(datagram, Token).Should().BeTrue();
    }

    [Fact]
    public void Another_token_does_not_match() =>
        StatelessReset.Matches(StatelessReset.Build(Token, 43, new Random(1)), Bytes.Repeat(0, 16)).Should().BeFalse();

    [Fact]
    public void A_datagram_too_small_for_a_packet_does_not_match() =>
        StatelessReset.Matches(StatelessReset.Build(Token, 20, new Random(1)), Token).Should().BeFalse();

    [Fact]
    public void An_empty_token_matches_nothing() =>
        StatelessReset.Matches(StatelessReset.Build(Token, 43, new Random(1)), Bytes.Empty).Should().BeFalse();
}
