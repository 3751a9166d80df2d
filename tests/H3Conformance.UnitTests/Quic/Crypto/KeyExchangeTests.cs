using FluentAssertions;
using H3Conformance.Quic.Crypto;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Crypto;

public sealed class KeyExchangeTests
{
    public static TheoryData<NamedGroup, int> Groups => new()
    {
        { NamedGroup.X25519, 32 },
        { NamedGroup.Secp256r1, 65 },
        { NamedGroup.Secp384r1, 97 },
        { NamedGroup.Secp521r1, 133 },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void Both_ends_agree_on_one_secret(NamedGroup group, int shareLength)
    {
        var here = KeyExchange.Create(group, new Random(1));
        var there = KeyExchange.Create(group, new Random(2));

        here.TryAgree(there.PublicShare, out var secret).Should().BeTrue();
        there.TryAgree(here.PublicShare, out var same).Should().BeTrue();

        secret.Should().Equal(same).And.NotBeEmpty();
        here.PublicShare.Length.Should().Be(shareLength);
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void The_same_seed_gives_the_same_share(NamedGroup group, int shareLength)
    {
        var share = KeyExchange.Create(group, new Random(3)).PublicShare;

        KeyExchange.Create(group, new Random(3)).PublicShare.Should().Be(share);
        KeyExchange.Create(group, new Random(4)).PublicShare.Should().NotBe(share);
        share.Length.Should().Be(shareLength);
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void A_share_of_another_length_is_refused(NamedGroup group, int shareLength)
    {
        var exchange = KeyExchange.Create(group, new Random(5));

        exchange.TryAgree(exchange.PublicShare.Slice(1), out _).Should().BeFalse();
        exchange.TryAgree(new byte[shareLength + 1], out _).Should().BeFalse();
        exchange.TryAgree([], out _).Should().BeFalse();
    }

    [Theory]
    [InlineData(0x0017)]
    [InlineData(0x0018)]
    [InlineData(0x0019)]
    public void A_point_off_the_curve_is_refused(ushort group)
    {
        var exchange = KeyExchange.Create(new NamedGroup(group), new Random(6));
        var share = exchange.PublicShare.ToArray();
        share[^1] ^= 1;

        exchange.TryAgree(share, out _).Should().BeFalse();
    }
}
